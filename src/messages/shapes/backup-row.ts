import * as v from 'valibot';
import {limits} from '../../mention/limits';
import type {Settings} from '../../settings/settings';
import {anyHow, cause, choices, template, triageKind} from './choices';
import {colleague} from './hand-off';
import {
  brand,
  id,
  instant,
  matches,
  minutes,
  name,
  optional,
  post,
  reminders,
  schedule,
  sites,
  text,
  url,
  views,
  webUrl,
} from './parts';
import type {Checked} from './shape';
import {contactPoint, contactTest, threadTone} from './shore-up';
import {stormEntry, stormPlan} from './storms';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
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
const mention = v.strictObject({
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

const signed = {id, mentionId: id, brandId: optional(id), seq: count, at: instant, by: name};
const decision = v.variant('kind', [
  ...choices(signed, anyHow),
  v.strictObject({...signed, kind: v.literal('merged'), into: id}),
  v.strictObject({...signed, kind: v.literal('erased')}),
  v.strictObject({...signed, kind: v.literal('undone'), undoes: id}),
]);

const found = {id: text(300), mentionId: id, pageUrl: url, at: instant};
const evidence = v.variant('kind', [
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

const settings = v.strictObject({
  version: v.literal(1),
  ready: v.boolean(),
  brands: v.array(brand),
  sites,
  target: minutes,
  theme: v.picklist(['system', 'light', 'dark']),
  singleKeys: v.optional(v.boolean(), true), // A backup from before the switch has none
  archiveAfter: minutes,
  schedule: v.optional(schedule, []), // One from before opening hours has none
});

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

const pages = v.strictObject({read: v.pipe(v.array(count), v.maxLength(1_000)), of: count});
const watchedPlace = v.strictObject({
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

/** What one line of a backup may hold, by its name. */
const shapes = {
  settings,
  private: v.variant('key', [
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
  ]),
  tombstone: v.strictObject({idHash: hash, at: instant, by: name}),
  mention,
  decision,
  evidence,
  picture: v.strictObject({id: text(300), mentionId: id, image}),
  place: watchedPlace,
  reading: v.strictObject({
    place: url,
    hour: instant,
    at: instant,
    mentions: count,
    posts: optional(count),
  }),
  storm: stormEntry,
  'contact test': contactTest,
  tone: threadTone,
};

type Shapes = typeof shapes;

/** One line of a backup: what it is, and the row itself. */
export type BackupRow = {
  [K in keyof Shapes]: {is: K; row: v.InferOutput<Shapes[K]>};
}[keyof Shapes];

/** What the settings hold that a backup's would not: nothing, or this does not compile. */
type Unkept = Exclude<keyof Settings, keyof v.InferOutput<typeof settings>>;
type Complete = [Unkept] extends [never] ? typeof shapes : never;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first key that every object has by birth (`__proto__`, `constructor`): none of ours is one. */
function bornKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const born = key in Object.prototype ? key : bornKey(part);
    if (born !== undefined) return born;
  }
  return undefined;
}

const refused = (reason: string): Checked<never> => ({ok: false, reason});

function parsed(line: string): Checked<unknown> {
  try {
    return {ok: true, body: JSON.parse(line)};
  } catch (error) {
    if (error instanceof SyntaxError) return refused('not JSON');
    throw error;
  }
}

const isShape = (name: string): name is keyof Complete => Object.hasOwn(shapes, name);

/** The row in a line of a backup, or the first thing that is wrong with it and where. */
export function backupRow(line: string): Checked<BackupRow> {
  const json = parsed(line);
  if (!json.ok) return json;
  const [is, ...others] = isRecord(json.body) ? Object.keys(json.body) : [];
  if (!isRecord(json.body) || is === undefined || others.length > 0 || !isShape(is)) {
    return refused('not a row that a backup has');
  }
  const born = bornKey(json.body);
  if (born !== undefined) return refused(`“${born}” is no name for a part`);
  const result = v.safeParse<v.GenericSchema>(shapes[is], json.body[is], {abortEarly: true});
  // What was checked by the shape of a name is a row of that name
  if (result.success) return {ok: true, body: {is, row: result.output} as BackupRow};
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  return refused(`${place === null ? is : `${is}.${place}`}: ${issue.message}`);
}
