import * as v from 'valibot';
import {limits} from '../../../mention/limits';
import {cause, template, triageKind} from '../choices';
import {colleague} from '../hand-off';
import {instant, name, optional, reminders, views} from '../parts';
import {contactPoint} from '../shore-up';
import {stormPlan} from '../storms';

/** Minutes east of UTC; no clock on earth is a day away from it. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(-1_440), v.maxValue(1_440));
const zone = v.union([name, v.strictObject({offset, since: instant, until: instant})]);
const specimen = v.strictObject({
  postedAt: instant,
  until: optional(instant),
  postedText: name,
  lang: optional(name),
});
const siteZone = v.strictObject({
  set: optional(name),
  zone: optional(zone),
  specimens: v.array(specimen),
});

const templates = v.partial(v.strictObject(v.entriesFromList(triageKind.options, template)));

const causesFixed = v.partial(v.strictObject(v.entriesFromList(cause.options, instant)));

/** A private setting that goes along with a backup. */
export const privateRow = v.variant('key', [
  v.strictObject({key: v.literal('person'), value: name}),
  v.strictObject({key: v.literal('reminders'), value: reminders}),
  v.strictObject({key: v.literal('storm plan'), value: stormPlan}),
  v.strictObject({key: v.literal('templates'), value: templates}),
  v.strictObject({
    key: v.literal('people'),
    value: v.pipe(v.array(colleague), v.maxLength(limits.people)),
  }),
  v.strictObject({
    key: v.literal('contact points'),
    value: v.pipe(v.array(contactPoint), v.maxLength(limits.contactPoints)),
  }),
  v.strictObject({key: v.literal('causes fixed'), value: causesFixed}),
  v.strictObject({key: v.literal('views'), value: views}),
  v.strictObject({key: v.literal('zones'), value: v.record(name, siteZone)}),
]);
