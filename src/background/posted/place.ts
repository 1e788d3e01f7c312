import {Temporal} from 'temporal-polyfill';
import type {Instant, Minutes} from '../../mention/post';
import type {WallTime} from './wall';

/** An offset that a site was seen to use; outside the time of the evidence, summer may move it by an hour. */
export type LearnedOffset = {offset: Minutes; since: Instant; until: Instant};

/** The zone in which a site shows its times: an IANA name, or what was learned from its posts. */
export type Zone = string | LearnedOffset;

/** A clock on a wall somewhere: what it shows at a moment, and the moments at which it shows a time. */
export type Place = {
  wallAt(instant: Instant): WallTime;
  instantsOf(wall: WallTime): Instant[];
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Clocks change twice a year: for this long after the evidence they most likely have not. */
const SAME_SEASON = 14 * 24 * HOUR;

/** A place with one offset for ever. */
export function fixedPlace(offset: Minutes): Place {
  return {
    wallAt: instant => instant + offset * MINUTE,
    instantsOf: wall => [wall - offset * MINUTE],
  };
}

function learnedPlace({offset, since, until}: LearnedOffset): Place {
  const fixed = fixedPlace(offset);
  const isInSeason = (instant: Instant) =>
    instant >= since - SAME_SEASON && instant <= until + SAME_SEASON;
  return {
    wallAt: fixed.wallAt,
    instantsOf: wall =>
      fixed.instantsOf(wall).flatMap(instant => {
        return isInSeason(instant) ? [instant] : [instant - HOUR, instant + HOUR];
      }),
  };
}

function namedPlace(zone: string): Place {
  return {
    wallAt: instant =>
      Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toZonedDateTime('UTC').epochMilliseconds,
    instantsOf: wall => {
      const local = Temporal.Instant.fromEpochMilliseconds(wall)
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime();
      return (['earlier', 'later'] as const).map(
        disambiguation => local.toZonedDateTime(zone, {disambiguation}).epochMilliseconds,
      );
    },
  };
}

/** Every half hour from UTC−12 to UTC+14: all offsets in use lie between. */
const EVERYWHERE: Place[] = Array.from({length: 53}, (_, step) => fixedPlace(step * 30 - 720));

/** The places whose clocks a site may show: one where the zone is known, else everywhere. */
export function placesOf(zone: Zone | undefined): Place[] {
  if (zone === undefined) return EVERYWHERE;
  return [typeof zone === 'string' ? namedPlace(zone) : learnedPlace(zone)];
}
