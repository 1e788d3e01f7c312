import * as v from 'valibot';
import {limits} from '../../mention/limits';
import type {Ask, Name} from '../contract';
import type {Shape} from './shape';

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const id = v.pipe(v.string(), v.regex(/^[0-9a-zA-Z_-]{1,100}$/, 'not an id'));
const instant = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const url = text(limits.url);
const name = text(limits.name);
const optional = v.exactOptional;

const post = v.strictObject({
  kind: v.picklist(['post', 'article']),
  opening: v.boolean(),
  body: text(limits.body),
  threadUrl: url,
  threadTitle: optional(text(limits.title)),
  site: name,
  key: optional(name),
  permalink: optional(url),
  author: optional(name),
  handle: optional(name),
  authorUrl: optional(url),
  postedAt: optional(instant),
  postedText: optional(name),
  replyTo: optional(
    v.pipe(
      v.array(v.strictObject({permalink: optional(url), author: optional(name)})),
      v.maxLength(limits.quotes),
    ),
  ),
  quotes: optional(
    v.pipe(
      v.array(
        v.strictObject({
          author: optional(name),
          permalink: optional(url),
          text: text(limits.quote),
        }),
      ),
      v.maxLength(limits.quotes),
    ),
  ),
  reach: optional(
    v.strictObject({
      kind: v.picklist(['followers', 'posts', 'karma', 'views', 'replies', 'likes']),
      value: v.pipe(v.number(), v.finite(), v.minValue(0)),
    }),
  ),
  lang: optional(name),
});

const span = v.strictObject({start: offset, end: offset, in: v.picklist(['body', 'title'])});
const matches = v.pipe(
  v.array(
    v.strictObject({
      brandId: id,
      spans: v.pipe(v.array(span), v.maxLength(limits.spans)),
      queryVersion: optional(offset),
    }),
  ),
  v.maxLength(limits.spans),
);
const page = v.strictObject({url, title: optional(text(limits.title))});
const target = {mentionId: id, brandId: optional(id)};
const deciding = v.variant('kind', [
  v.strictObject({
    ...target,
    kind: v.literal('flagged'),
    how: v.picklist(['button', 'command', 'menu', 'selection']),
  }),
  v.strictObject({
    ...target,
    kind: v.literal('answered'),
    replyAt: instant,
    replyUrl: optional(url),
    how: v.picklist(['by hand', 'confirmed']),
  }),
  v.strictObject({
    ...target,
    kind: v.literal('private contact'),
    contactAt: instant,
    channel: optional(name),
  }),
  v.strictObject({...target, kind: v.literal('no reply needed'), reason: optional(name)}),
  v.strictObject({...target, kind: v.literal('not us')}),
  v.strictObject({
    ...target,
    kind: v.literal('triaged'),
    as: v.picklist([
      'concern',
      'venting',
      'praise',
      'question',
      'error of fact',
      'neutral',
      'not us',
    ]),
  }),
  v.strictObject({...target, kind: v.literal('tagged'), tags: v.array(name)}),
  v.strictObject({...target, kind: v.literal('noted'), text: text(10_000)}),
  v.strictObject({
    ...target,
    kind: v.literal('snoozed'),
    until: instant,
    reason: optional(name),
  }),
  v.strictObject({
    ...target,
    kind: v.literal('handed off'),
    to: name,
    ask: optional(text(10_000)),
    dueAt: optional(instant),
  }),
  v.strictObject({...target, kind: v.literal('resolved'), how: optional(text(10_000))}),
  v.strictObject({...target, kind: v.literal('reopened')}),
  v.strictObject({...target, kind: v.literal('pulled from archive')}),
]);

const account = v.strictObject({
  host: v.pipe(name, v.nonEmpty()),
  page: optional(url),
  handle: optional(name),
});
const minutes = v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(525_600));
const brand = v.strictObject({
  id,
  name: v.pipe(name, v.trim(), v.nonEmpty()),
  query: text(4_096),
  queryVersion: offset,
  ignore: v.array(name),
  accounts: v.array(account),
  target: optional(minutes),
  needsReply: v.picklist(['everything', 'concerns']),
  since: instant,
});
const patterns = v.array(name);
const sites = v.strictObject({
  mode: v.picklist(['every', 'listed']),
  listed: patterns,
  off: patterns,
  paused: patterns,
  plain: patterns,
});

/** A shape from a schema: the first thing that is wrong is named with its place. */
function shape<N extends Name>(schema: v.GenericSchema<unknown, Ask<N>>): Shape<N> {
  return body => {
    const result = v.safeParse(schema, body, {abortEarly: true});
    if (result.success) return {ok: true, body: result.output};
    const [issue] = result.issues;
    return {ok: false, reason: `${v.getDotPath(issue) ?? 'message'}: ${issue.message}`};
  };
}

/** What the bodies of the messages that the worker takes must look like. */
export const toWorker = {
  'visit.asked': shape<'visit.asked'>(v.strictObject({})),
  'mentions.seen': shape<'mentions.seen'>(
    v.strictObject({
      page,
      seen: v.pipe(v.array(v.strictObject({post, matches})), v.maxLength(limits.postsPerMessage)),
    }),
  ),
  'thread.opened': shape<'thread.opened'>(v.strictObject({page, threadUrl: url})),
  'follow-ups.seen': shape<'follow-ups.seen'>(
    v.strictObject({
      page,
      posts: v.pipe(v.array(post), v.minLength(1), v.maxLength(limits.postsPerMessage)),
    }),
  ),
  'reply.seen': shape<'reply.seen'>(v.strictObject({page, reply: post})),
  'post.flagged': shape<'post.flagged'>(
    v.strictObject({
      page,
      post,
      matches,
      how: v.picklist(['button', 'command', 'menu', 'selection']),
    }),
  ),
  'flag.undone': shape<'flag.undone'>(v.strictObject({page, id})),
  'decisions.made': shape<'decisions.made'>(
    v.strictObject({
      decisions: v.pipe(v.array(deciding), v.minLength(1), v.maxLength(10_000)),
    }),
  ),
  'decisions.undone': shape<'decisions.undone'>(
    v.strictObject({ids: v.pipe(v.array(id), v.maxLength(10_000))}),
  ),
  'thread.dismissed': shape<'thread.dismissed'>(v.strictObject({mentionId: id})),
  'brand.saved': shape<'brand.saved'>(v.strictObject({brand})),
  'brand.removed': shape<'brand.removed'>(v.strictObject({id})),
  'sites.changed': shape<'sites.changed'>(v.strictObject({sites})),
  'settings.changed': shape<'settings.changed'>(
    v.strictObject({
      target: optional(minutes),
      theme: optional(v.picklist(['system', 'light', 'dark'])),
      archiveAfter: optional(minutes),
      ready: optional(v.boolean()),
    }),
  ),
  'person.named': shape<'person.named'>(v.strictObject({name})),
} satisfies {[N in Name]?: Shape<N>};
