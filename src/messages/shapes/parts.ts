import * as v from 'valibot';
import {limits} from '../../mention/limits';

/** A text of at most so many UTF-16 units. */
export const text = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** A name that we made. */
export const id = v.pipe(v.string(), v.regex(/^[0-9a-zA-Z_-]{1,100}$/, 'not an id'));

/** A moment that a date can be. */
export const instant = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15));

/** A place in a text, or a number of things. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An address as far as its length goes; whether it is one is for those who use it. */
export const url = text(limits.url);

/** An address that a person can be sent to. */
export const webUrl = v.pipe(url, v.url(), v.regex(/^https?:\/\//, 'not a web address'));

/** A name of anything. */
export const name = text(limits.name);

/** A part that may be absent, but never undefined. */
export const optional = v.exactOptional;

/** A post as a page tells of it. */
export const post = v.strictObject({
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
  isTranslated: optional(v.literal(true)),
});

const span = v.strictObject({start: offset, end: offset, in: v.picklist(['body', 'title'])});

/** The brands found in a post. */
export const matches = v.pipe(
  v.array(
    v.strictObject({
      brandId: id,
      spans: v.pipe(v.array(span), v.maxLength(limits.spans)),
      queryVersion: optional(offset),
    }),
  ),
  v.maxLength(limits.spans),
);
const account = v.strictObject({
  host: v.pipe(name, v.nonEmpty()),
  page: optional(url),
  handle: optional(name),
});

/** A promised response time. */
export const minutes = v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(525_600));

/** A brand as a person set it up. */
export const brand = v.strictObject({
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
const time = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/, 'not a time of day'));
const hours = v.strictObject({
  zone: name,
  week: v.pipe(v.array(v.pipe(v.array(v.tuple([time, time])), v.maxLength(24))), v.length(7)),
  holidays: optional(v.pipe(v.array(text(20)), v.maxLength(2_000))),
});

/** Our opening hours over time; whether they can be is for the clock to say. */
export const schedule = v.pipe(v.array(v.strictObject({since: instant, hours})), v.maxLength(200));
/** When nobody wants to be disturbed; whether it can be is for the clock to say. */
export const quiet = v.strictObject({
  zone: name,
  from: time,
  to: time,
  days: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
    v.maxLength(7),
  ),
});

/** Of what, and when not, a person wants to be reminded. */
export const reminders = v.strictObject({
  soon: v.boolean(),
  late: v.boolean(),
  storms: v.optional(v.boolean(), true), // A backup from before storms has neither
  stormsInQuiet: v.optional(v.boolean(), true),
  discreet: v.boolean(),
  offFor: v.array(id),
  quiet: optional(quiet),
});
const patterns = v.array(name);

/** Where Earmark runs. */
export const sites = v.strictObject({
  mode: v.picklist(['every', 'listed']),
  listed: patterns,
  off: patterns,
  paused: patterns,
  plain: patterns,
});

/** The views of the list of all mentions that were given names. */
export const views = v.pipe(
  v.array(v.strictObject({id, name: v.pipe(name, v.trim(), v.nonEmpty()), query: url})),
  v.maxLength(limits.views),
);

/** A SHA-256 in hex. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex'));

/** How many. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The place of one in a log. Beyond what anybody counts to, the next would have no number of its own. */
export const seq = v.pipe(count, v.maxValue(1_000_000_000));
