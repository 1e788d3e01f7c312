import * as v from 'valibot';
import {limits} from '../../../mention/limits';
import {count, id, instant, matches, name, optional, post, text, url} from '../parts';

const posted = v.strictObject({from: instant, to: instant, text: optional(name)});

const glimpse = v.strictObject({author: optional(name), words: text(limits.excerpt)});

const followUp = v.strictObject({
  id,
  author: optional(name),
  permalink: optional(url),
  words: text(limits.excerpt),
  posted: optional(posted),
  seenAt: instant,
});

const offer = v.strictObject({
  id,
  replyAt: instant,
  replyUrl: optional(url),
  by: name,
  words: text(limits.excerpt),
  seenAt: instant,
  declined: optional(v.literal(true)),
});

/** What was captured of a mention; where it stands follows from the decisions. */
export const mention = v.strictObject({
  id,
  post,
  host: name,
  pageUrl: url,
  seenAt: instant,
  textHash: text(100),
  neighbours: optional(v.strictObject({before: optional(glimpse), after: optional(glimpse)})),
  goneAt: optional(instant),
  matches,
  brandIds: v.pipe(v.array(id), v.maxLength(limits.spans)),
  posted: optional(posted),
  sightings: count,
  lastSeenAt: instant,
  followUps: optional(v.pipe(v.array(followUp), v.maxLength(limits.followUps))),
  offers: optional(v.pipe(v.array(offer), v.maxLength(100))),
  reminded: optional(v.strictObject({level: v.picklist(['soon', 'late']), round: count})),
});
