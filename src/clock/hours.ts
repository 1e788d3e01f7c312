import type {Instant} from '../mention/post';

/** From when to when we are open, in local time: `['09:00', '18:00']`; `24:00` ends the day. */
export type OpenSpan = [open: string, close: string];

/** When we are open. `week[0]` is Monday; a holiday is a local date, `2026-12-25`. */
export type Hours = {zone: string; week: OpenSpan[][]; holidays?: string[]};

/** Hours as they were from some moment on; changed hours never change past waits. */
export type HoursVersion = {since: Instant; hours: Hours};
