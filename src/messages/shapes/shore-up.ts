import * as v from 'valibot';
import {id, instant, name, offset, optional, text, url} from './parts';

const said = v.pipe(name, v.trim(), v.nonEmpty());

/** A contact point of our own. */
export const contactPoint = v.strictObject({
  id,
  name: said,
  kind: v.picklist(['form', 'phone', 'mailbox', 'chat', 'other']),
  reach: v.pipe(name, v.trim()),
  everyDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650)),
  addedAt: instant,
});

/** That somebody tried a contact point. */
export const contactTest = v.pipe(
  v.strictObject({
    id,
    pointId: id,
    at: instant,
    by: v.pipe(name, v.trim()),
    result: v.picklist(['human', 'no answer', 'broken']),
    minutes: optional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(525_600))),
    note: optional(v.pipe(text(1_000), v.trim(), v.nonEmpty())),
  }),
  v.check(
    ({result, minutes}) => minutes === undefined || result === 'human',
    'minutes to a human that was not reached',
  ),
);

const counts = v.strictObject({
  negative: offset,
  neutral: offset,
  positive: offset,
  unknown: offset,
});

/** The tones on one page of a thread. */
export const threadTone = v.strictObject({
  thread: url,
  page: url,
  at: instant,
  repliedAt: optional(instant),
  before: counts,
  after: counts,
  undated: offset,
});
