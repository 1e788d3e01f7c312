import * as v from 'valibot';
import {limits} from '../../mention/limits';
import {id, name, optional, text, url} from './parts';

const said = v.pipe(name, v.trim(), v.nonEmpty());

/** Someone with authority, as a person named them. */
export const colleague = v.strictObject({
  id,
  name: said,
  role: name,
  mayDecide: text(limits.title),
  email: optional(said),
  otherwise: optional(said),
});

/** A webhook as a person set it up; whether its address may be used is for the worker to say. */
export const webhook = v.strictObject({
  id,
  name: said,
  format: v.picklist(['slack', 'teams', 'zendesk', 'json']),
  url,
});

/** A secret as it goes into a header. */
export const secret = v.pipe(
  v.string(),
  v.regex(/^[\x20-\x7e]{8,2000}$/, 'not 8 plain signs or more'),
);

const part = v.strictObject({
  is: v.picklist([
    'asked',
    'deadline',
    'who',
    'where',
    'words',
    'reach',
    'since',
    'comments',
    'known',
  ]),
  heading: name,
  lines: v.pipe(v.array(text(limits.body)), v.maxLength(limits.body)),
  links: optional(v.pipe(v.array(text(limits.url)), v.maxLength(2))),
  isQuoted: optional(v.literal(true)),
});

/** A brief as one of our own pages made it. */
export const brief = v.strictObject({
  title: text(limits.title),
  parts: v.pipe(v.array(part), v.maxLength(20)),
});
