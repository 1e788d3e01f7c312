import type {Erasing} from '../../mention/erasing';
import {hostPattern} from '../../settings/sites';
import type {Word} from '../../words';

/** The ways to say what is to be erased. */
export type By = 'older' | 'period' | 'brand' | 'author';

/** What stands in the fields. */
export type Typed = {
  before: string;
  from: string;
  to: string;
  brandId: string;
  host: string;
  name: string;
};

/** Before anything is typed. */
export const typedNothing: Typed = {before: '', from: '', to: '', brandId: '', host: '', name: ''};

/** Mentions that are erased together, told by what they have in common. */
export type Group = Exclude<Erasing, {by: 'mention'}>;

type Read = {ok: true; which: Group} | {ok: false; why: Word};

/** The start of a day, here; NaN where no day is given. */
const dayStart = (day: string): number => new Date(`${day}T00:00`).getTime();

function nextDay(day: string): number {
  const start = new Date(`${day}T00:00`);
  start.setDate(start.getDate() + 1); // On the calendar: a day may have 23 hours
  return start.getTime();
}

function between(from: number, to: number): Read {
  if (Number.isNaN(from) || Number.isNaN(to)) return {ok: false, why: 'dashboard_data_no_day'};
  if (from >= to) return {ok: false, why: 'dashboard_data_inverted'};
  return {ok: true, which: {by: 'period', from, to}};
}

/** What the fields say is to be erased, or what is wrong with them. */
export function whichOf(by: By, typed: Typed): Read {
  if (by === 'older') return between(0, dayStart(typed.before));
  if (by === 'period') return between(dayStart(typed.from), nextDay(typed.to));
  if (by === 'brand') {
    if (typed.brandId === '') return {ok: false, why: 'dashboard_data_no_brand'};
    return {ok: true, which: {by, brandId: typed.brandId}};
  }
  const host = hostPattern(typed.host);
  if (host === undefined || typed.name.trim() === '') {
    return {ok: false, why: 'dashboard_data_no_author'};
  }
  return {ok: true, which: {by, host, name: typed.name.trim()}};
}
