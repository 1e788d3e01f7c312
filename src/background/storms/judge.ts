import type {Instant} from '../../mention/post';
import type {StormAlert} from '../../mention/storm-log';
import type {Brand} from '../../settings/settings';
import type {PendingStorm, StormWatch} from '../../store/private-rows';
import type {Look, Unnumbered} from '../../store/write/storms';
import {type Latch, type PlaceRead, SILENCE, type StormLevel, stormLevel} from '../../storm';
import type {Said} from './said';

/** What is known when the brands are looked at. */
export type Known = {said: Said[]; readings: PlaceRead[]};

type Judged = {watch: StormWatch; entries: Unnumbered[]; pending: PendingStorm[]};

/** Nothing held in the future: the clock was set back since. */
function past(latch: Latch, now: Instant): Latch {
  const held = Object.entries(latch).map(([level, at]) => [level, Math.min(at, now)]);
  return Object.fromEntries(held);
}

/**
 * Since when it is known what is said of a brand: since it was looked for, or since the first of
 * its posts that is known was seen. How far back a person lets posts count says nothing of that.
 */
function knownSince(brand: Brand, said: Said[], before: StormWatch | undefined, now: Instant) {
  const seen = said.reduce((first, {seenAt}) => Math.min(first, seenAt), before?.since ?? now);
  return Math.max(brand.since, Math.min(seen, now));
}

/** What there was before an alert is the same storm, unless its end was seen. */
const stormFor = (before: StormWatch | undefined): string =>
  before?.stormId !== undefined && before.phase !== 'over' ? before.stormId : crypto.randomUUID();

const isCalm = ({level, latch}: StormLevel, now: Instant): boolean =>
  level !== 'watch' &&
  level !== 'storm' &&
  now - Math.max(latch.watch ?? 0, latch.storm ?? 0) > SILENCE;

function alerted(before: StormWatch | undefined, result: StormLevel, brandId: string, at: Instant) {
  const {alerts, count, usual, hours} = result;
  const stormId = stormFor(before);
  const figures = {count, usual, hours};
  const line = (level: StormAlert): Unnumbered => ({
    kind: 'level',
    stormId,
    brandId,
    at,
    by: '',
    level,
    ...figures,
  });
  const level = alerts.includes('storm') ? 'storm' : 'watch';
  const pending: PendingStorm[] = [{stormId, brandId, level, ...figures}];
  return {entries: alerts.map(line), pending, part: {stormId, phase: 'up' as const}};
}

/** What follows from a level where nothing is to be told: it goes on as it was, or has ended. */
function unalerted(
  before: StormWatch | undefined,
  result: StormLevel,
  brandId: string,
  at: Instant,
) {
  const {stormId, phase} = before ?? {};
  const kept = stormId === undefined ? {} : {stormId};
  if (stormId === undefined || phase !== 'up' || !isCalm(result, at)) {
    return {entries: [], pending: [], part: {...kept, ...(phase === undefined ? {} : {phase})}};
  }
  const entries: Unnumbered[] = [{kind: 'calm', stormId, brandId, at, by: ''}];
  return {entries, pending: [], part: {...kept, phase: 'over' as const}};
}

function judged(
  brand: Brand,
  {said, readings}: Known,
  before: StormWatch | undefined,
  now: Instant,
): Judged {
  const mentions = said.filter(({brandIds}) => brandIds.includes(brand.id));
  const since = knownSince(brand, mentions, before, now);
  const previous = past(before?.latch ?? {}, now);
  const result = stormLevel({mentions, readings, since, previous}, now);
  const {level, count, usual, hours, latch} = result;
  const follow = result.alerts.length > 0 ? alerted : unalerted;
  const {entries, pending, part} = follow(before, result, brand.id, now);
  const watch = {level, count, usual, hours, at: now, since, latch, ...part};
  return {watch, entries, pending};
}

/** How each brand stands now, what its storm's log says of it, and what is to be told. */
export function judgeAll(brands: Brand[], known: Known, now: Instant) {
  return (before: Record<string, StormWatch>): Look => {
    const all = brands.map(brand => {
      const own = Object.hasOwn(before, brand.id) ? before[brand.id] : undefined;
      return {brand, ...judged(brand, known, own, now)};
    });
    return {
      watches: Object.fromEntries(all.map(({brand, watch}) => [brand.id, watch])),
      entries: all.flatMap(({entries}) => entries),
      pending: all.flatMap(({pending}) => pending),
    };
  };
}
