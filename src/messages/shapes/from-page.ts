import * as v from 'valibot';
import {limits} from '../../mention/limits';
import type {Name} from '../contract';
import {id, instant, matches, name, offset, optional, post, text, url} from './parts';
import {shape} from './schema-shape';
import type {Shape} from './shape';

const pageNumber = v.pipe(offset, v.minValue(1), v.maxValue(10_000));
const which = v.strictObject({at: pageNumber, of: pageNumber});
const page = v.strictObject({url, title: optional(text(limits.title))});
const passed = v.strictObject({
  author: optional(name),
  words: text(limits.excerpt),
  key: optional(name),
  permalink: optional(url),
  postedAt: optional(instant),
  isOurs: optional(v.literal(true)),
});
const missed = v.strictObject({
  reader: v.pipe(v.string(), v.regex(/^[\w .()-]{1,40}$/, 'not a reader')),
  host: optional(name),
});
const step = v.pipe(v.string(), v.uuid());

/** What the bodies of the messages from content scripts must look like. */
export const fromPage = {
  'visit.asked': shape<'visit.asked'>(v.strictObject({})),
  'frame.opened': shape<'frame.opened'>(v.strictObject({})),
  'mentions.seen': shape<'mentions.seen'>(
    v.strictObject({
      page,
      seen: v.pipe(v.array(v.strictObject({post, matches})), v.maxLength(limits.postsPerMessage)),
    }),
  ),
  'thread.opened': shape<'thread.opened'>(
    v.strictObject({page, threadUrl: url, which: optional(which)}),
  ),
  'follow-ups.seen': shape<'follow-ups.seen'>(
    v.strictObject({
      page,
      posts: v.pipe(v.array(post), v.minLength(1), v.maxLength(limits.postsPerMessage)),
    }),
  ),
  'page.read': shape<'page.read'>(
    v.strictObject({
      page,
      threadUrl: url,
      posts: v.pipe(v.array(passed), v.maxLength(limits.postsPerPage)),
    }),
  ),
  'page.cut': shape<'page.cut'>(
    v.strictObject({
      page,
      cuts: v.pipe(v.array(v.picklist(['page', 'post'])), v.maxLength(2)),
      missed: v.pipe(v.array(missed), v.maxLength(10)),
    }),
  ),
  'reply.seen': shape<'reply.seen'>(v.strictObject({page, reply: post})),
  'editor.used': shape<'editor.used'>(v.strictObject({page})),
  'strangers.seen': shape<'strangers.seen'>(
    v.strictObject({page, posts: v.pipe(v.array(post), v.minLength(1), v.maxLength(10))}),
  ),
  'post.flagged': shape<'post.flagged'>(
    v.strictObject({
      page,
      post,
      matches,
      how: v.picklist(['button', 'command', 'menu', 'selection']),
      pose: optional(offset),
    }),
  ),
  'answer.confirmed': shape<'answer.confirmed'>(v.strictObject({page, id, token: step})),
  'flag.undone': shape<'flag.undone'>(v.strictObject({page, id})),
} satisfies {[N in Name]?: Shape<N>};
