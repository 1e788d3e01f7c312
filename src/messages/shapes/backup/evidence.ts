import * as v from 'valibot';
import {limits} from '../../../mention/limits';
import {count, hash, id, instant, optional, post, text, url} from '../parts';

const found = {id: text(300), mentionId: id, pageUrl: url, at: instant};
/** What a later sighting of a mention showed otherwise, or a picture of it. */
export const evidence = v.variant('kind', [
  v.strictObject({
    ...found,
    kind: v.literal('edited'),
    body: text(limits.body),
    textHash: text(100),
  }),
  v.strictObject({...found, kind: v.literal('follow-up'), post}),
  v.strictObject({...found, kind: v.picklist(['gone', 'back'])}),
  v.strictObject({
    ...found,
    kind: v.literal('picture'),
    sha256: hash,
    width: count,
    height: count,
    bytes: count,
    isPart: optional(v.literal(true)),
  }),
  v.strictObject({
    ...found,
    kind: v.literal('no picture'),
    why: v.picklist([
      'not in front',
      'not on screen',
      'in a frame',
      'too many',
      'refused',
      'no room',
      'store shut',
    ]),
  }),
]);

/** Base64 takes four letters for three bytes. */
const image = v.pipe(text(limits.picture * 1.4), v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'not base64'));

/** A picture itself, beside the evidence that names it. */
export const picture = v.strictObject({id: text(300), mentionId: id, image});
