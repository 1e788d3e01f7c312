import * as v from 'valibot';
import {limits} from '../../../mention/limits';
import {count, instant, optional, text, url, webUrl} from '../parts';

const pages = v.strictObject({read: v.pipe(v.array(count), v.maxLength(1_000)), of: count});
/** A thread, board or search that is watched. */
export const watchedPlace = v.strictObject({
  address: webUrl,
  name: text(limits.title),
  addedAt: instant,
  last: optional(
    v.strictObject({
      at: instant,
      mentions: count,
      posts: optional(count),
      pages: optional(pages),
    }),
  ),
});

/** One hour in which a thread or a place was read. */
export const reading = v.strictObject({
  place: url,
  hour: instant,
  at: instant,
  mentions: count,
  posts: optional(count),
});
