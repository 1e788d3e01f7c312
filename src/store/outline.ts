import type {BrandId, Cause, MentionId, TriageKind} from '../mention/decision';
import type {Instant} from '../mention/post';
import {type Bucket, bucketOfRow} from './counts';
import {type PackedClock, packedClock} from './outline-clock';
import type {MentionRow} from './rows';

/**
 * Where a mention stands in the list of all. `waiting again`: it was answered, and somebody wrote
 * since; `not asked`: its brand asks for no reply to it.
 */
export type Place = Bucket | 'waiting again' | 'not asked';

/**
 * What it takes to filter, count and sort a mention among all others: so little that all of them
 * are in memory at once, where a hundred thousand whole rows would not be.
 */
export type Outline = {
  id: MentionId;
  host: string;
  author?: string;
  brandIds: BrandId[];
  tags: string[];
  place: Place;
  flagged: boolean;
  triage?: TriageKind;
  /** What went wrong, as a person said. */
  cause?: Cause;
  /** When it was posted as far as known, else first seen. */
  happened: Instant;
  /** When our reply, the first or the next, is due; absent where none is waited for. */
  due?: Instant;
  /** Present where our first answer came after the promised response time. */
  late?: true;
  /** What the figures need, still packed: lists have no use for it. */
  clock?: PackedClock;
};

/** The outlines of the mentions whose ids begin alike; packed, since that reads ten times as fast. */
export type OutlineRow = {
  start: string;
  /** Counts up with every change of any of them: a reader asks for what is higher than it knows. */
  stamp: number;
  packed: string;
};

/** How many signs of an id its outlines share: few rows to read, and little to write for one mention. */
const START = 3;

/** Under which start the outline of a mention is kept. */
export const startOf = (id: MentionId): string => id.slice(0, START);

function placeOf(row: MentionRow): Place {
  const bucket = bucketOfRow(row) ?? 'not asked';
  const isAgain = bucket === 'waiting' && row.state.standing.is === 'answered';
  return isAgain ? 'waiting again' : bucket;
}

/** The outline of a row; undefined for one that is in no list. */
export function outlineOf(row: MentionRow): Outline | undefined {
  const {index, post, state, host, id, brandIds} = row;
  if (index.seen === undefined) return undefined;
  const {author, handle} = post;
  const name = author ?? handle;
  return {
    id,
    host,
    brandIds,
    tags: state.tags,
    place: placeOf(row),
    flagged: state.flagged,
    happened: index.happened ?? index.seen,
    clock: packedClock(row),
    ...(name === undefined ? {} : {author: name}),
    ...(state.triage === undefined ? {} : {triage: state.triage}),
    ...(state.details?.cause === undefined ? {} : {cause: state.details.cause}),
    ...(index.due === undefined ? {} : {due: index.due}),
    ...(index.late === undefined ? {} : {late: true}),
  };
}

const [FLAGGED, LATE] = [1, 2];

type Packed = [
  id: MentionId,
  host: string,
  author: string | 0,
  brandIds: BrandId[],
  tags: string[] | 0,
  place: Place,
  flags: number,
  triage: TriageKind | 0,
  happened: Instant,
  due: Instant | 0,
  clock?: PackedClock,
  cause?: Cause,
];

/** What comes last, and is left away where there is none of it. */
function behind({clock, cause}: Outline): [] | [PackedClock] | [PackedClock, Cause] {
  if (clock === undefined) return [];
  return cause === undefined ? [clock] : [clock, cause];
}

const packedOne = (one: Outline): Packed => [
  one.id,
  one.host,
  one.author ?? 0,
  one.brandIds,
  one.tags.length === 0 ? 0 : one.tags,
  one.place,
  (one.flagged ? FLAGGED : 0) | (one.late ? LATE : 0),
  one.triage ?? 0,
  one.happened,
  one.due ?? 0,
  ...behind(one),
];

const byId = (a: Outline, b: Outline): number => (a.id < b.id ? -1 : 1);

/** Outlines as they are kept: the same ones always in the same order. */
export const packedOutlines = (outlines: Outline[]): string =>
  JSON.stringify(outlines.toSorted(byId).map(packedOne));

const none: string[] = [];

// Written out, and not spread into one another: a year's hundred thousand are made while somebody waits
function outlineIn(packed: Packed): Outline {
  const [id, host, author, brandIds, tags, place, flags, triage, happened, due, clock, cause] =
    packed;
  const outline: Outline = {
    id,
    host,
    brandIds,
    tags: tags === 0 ? none : tags,
    place,
    flagged: (flags & FLAGGED) !== 0,
    happened,
  };
  if (author !== 0) outline.author = author;
  if (triage !== 0) outline.triage = triage;
  if (due !== 0) outline.due = due;
  if ((flags & LATE) !== 0) outline.late = true;
  if (clock !== undefined) outline.clock = clock;
  if (cause !== undefined) outline.cause = cause;
  return outline;
}

/** The outlines in a row. */
export function outlinesIn({packed}: OutlineRow): Outline[] {
  const all = JSON.parse(packed) as Packed[]; // As they were packed above
  return all.map(outlineIn);
}
