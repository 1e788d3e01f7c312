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

/** Offsets in use that are no whole hours; seen true in the zones of 2025. */
const ODD = [
  -570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825,
] as const satisfies Minutes[];
const [WEST, EAST] = [-720, 840];
/** All offsets in use: whole hours from UTC−12 to UTC+14, and the odd ones. */
export const OFFSETS: Minutes[] = [
  ...Array.from({length: 27}, (_, hour) => WEST + hour * 60),
  ...ODD,
];

/** A place with an offset today; clocks may have been changed there since a time that it shows. */
function placeToday(today: Minutes): Place {
  const offsets = [today - 60, today, today + 60].filter(each => each >= WEST && each <= EAST);
  return {
    wallAt: fixedPlace(today).wallAt,
    instantsOf: wall => offsets.flatMap(offset => fixedPlace(offset).instantsOf(wall)),
  };
}

const EVERYWHERE: Place[] = OFFSETS.map(placeToday);

/** The places whose clocks a site may show: one where the zone is known, else everywhere. */
export function placesOf(zone: Zone | undefined): Place[] {
  if (zone === undefined) return EVERYWHERE;
  return [typeof zone === 'string' ? namedPlace(zone) : learnedPlace(zone)];
}
