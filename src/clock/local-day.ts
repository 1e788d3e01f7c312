import {Temporal} from 'temporal-polyfill';
import type {Instant} from '../mention/post';

/** The moment at which a local date begins in a zone: `2026-12-01`. */
export function startOfDay(date: string, zone: string): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** The local date of a moment in a zone. */
export function dayIn(at: Instant, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
