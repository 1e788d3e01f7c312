import * as v from 'valibot';
import {instant, name, optional, text, url} from './parts';

/** Every way in which an answer comes to be logged. */
export const anyHow = v.picklist(['by hand', 'confirmed', 'read']);

/** The ways that a person has; `read` is for the worker alone. */
export const byPerson = v.picklist(['by hand', 'confirmed']);

/** What kind of mention something is. */
export const triageKind = v.picklist([
  'concern',
  'venting',
  'praise',
  'question',
  'error of fact',
  'neutral',
  'not us',
]);

/** A reply template. */
export const template = v.pipe(text(5_000), v.trim(), v.nonEmpty('an empty template'));

/** What went wrong, as a person sorts it. */
export const cause = v.picklist([
  'billing',
  'delivery',
  'cancelling',
  'defect',
  'staff',
  'access',
  'price',
  'availability',
  'privacy',
  'quality',
  'other',
]);

const critic = v.picklist([
  'casual complainer',
  'extortionist',
  'committed crusader',
  'indignant influencer',
]);

/**
 * The choices that a person can make, one shape for each.
 * @param shared what every one of them carries beside its kind
 */
export const choices = <E extends v.ObjectEntries, H extends typeof anyHow | typeof byPerson>(
  shared: E,
  answeredHow: H,
) =>
  [
    v.strictObject({
      ...shared,
      kind: v.literal('flagged'),
      how: v.picklist(['button', 'command', 'menu', 'selection']),
    }),
    v.strictObject({
      ...shared,
      kind: v.literal('answered'),
      replyAt: instant,
      replyUrl: optional(url),
      how: answeredHow,
    }),
    v.strictObject({
      ...shared,
      kind: v.literal('private contact'),
      contactAt: instant,
      channel: optional(name),
    }),
    v.strictObject({...shared, kind: v.literal('no reply needed'), reason: optional(name)}),
    v.strictObject({...shared, kind: v.literal('not us')}),
    v.strictObject({
      ...shared,
      kind: v.literal('triaged'),
      as: triageKind,
      cause: optional(cause),
      critic: optional(critic),
      asksUs: optional(v.boolean()),
      severity: optional(v.picklist([0, 1, 2, 3])),
    }),
    v.strictObject({...shared, kind: v.literal('tagged'), tags: v.array(name)}),
    v.strictObject({...shared, kind: v.literal('noted'), text: text(10_000)}),
    v.strictObject({
      ...shared,
      kind: v.literal('snoozed'),
      until: instant,
      reason: optional(name),
    }),
    v.strictObject({
      ...shared,
      kind: v.literal('handed off'),
      to: name,
      ask: optional(text(10_000)),
      dueAt: optional(instant),
    }),
    v.strictObject({
      ...shared,
      kind: v.literal('resolved'),
      who: optional(name),
      how: optional(text(10_000)),
    }),
    v.strictObject({
      ...shared,
      kind: v.literal('reopened'),
      what: optional(v.literal('hand-off')),
    }),
    v.strictObject({...shared, kind: v.literal('pulled from archive')}),
  ] as const;
