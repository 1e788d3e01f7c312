import type {Instant} from '../mention/post';
import {namesOf} from './own-element';
import {find, fold} from './parts';

/** What a page says of a time: an instant only where it gives the zone, else its own words. */
export type Time = {postedAt?: Instant; postedText?: string};

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(:\d\d)?(?:[.,](\d+))?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)$/i;
const RFC =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}),?\s+(\d\d):(\d\d)(:\d\d)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)(?:\s*\([^)]*\))?$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Attributes that forums put an epoch into, in seconds or milliseconds. */
const EPOCHS = [
  'data-time',
  'data-timestamp',
  'data-epoch',
  'data-utime',
  'data-date',
  'data-ts',
  'data-unixtime',
  'data-created',
];
/** Posts are younger than the web and not from the next century. */
const EARLIEST = Date.UTC(1990, 0);
const LATEST = Date.UTC(2100, 0);

/** "Wednesday, 21 September 2016 10:00:00 +0200 (CEST)" and some room. */
const LONGEST_TIME = 80;

const sane = (at: number): Instant | undefined => (at > EARLIEST && at < LATEST ? at : undefined);

function offsetMinutes(zone: string): number {
  const found = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]));
}

/** 31 February is no day: the date must come back out as it went in. */
function moment(
  year: number,
  month: number,
  day: number,
  clock: [string, string, string],
  zone: string,
) {
  const local = Date.UTC(
    year,
    month,
    day,
    Number(clock[0]),
    Number(clock[1]),
    Number(clock[2].slice(1)),
  );
  const back = new Date(local);
  const isReal =
    back.getUTCFullYear() === year && back.getUTCMonth() === month && back.getUTCDate() === day;
  return isReal ? sane(local - offsetMinutes(zone) * 60_000) : undefined;
}

/** The instant in a machine-made time with its zone (ISO 8601, RFC 2822); undefined for the rest. */
export function instantIn(text: string): Instant | undefined {
  if (text.length < 16 || text.length > LONGEST_TIME) return undefined;
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour = '', minute = '', second = '', , zone = ''] = iso;
    return moment(Number(year), Number(month) - 1, Number(day), [hour, minute, second], zone);
  }
  const rfc = RFC.exec(text);
  if (!rfc) return undefined;
  const [, day, name = '', year, hour = '', minute = '', second = '', zone = ''] = rfc;
  const month = MONTHS.indexOf(name.toLowerCase());
  return month < 0
    ? undefined
    : moment(Number(year), month, Number(day), [hour, minute, second], zone);
}

function epochOf(element: Element, names: readonly string[]): Instant | undefined {
  for (const name of EPOCHS) {
    if (!names.includes(name)) continue;
    const value = element.getAttribute(name) ?? '';
    if (/^\d{9,10}(\.\d+)?$/.test(value)) return sane(Number(value) * 1000);
    if (/^\d{12,13}$/.test(value)) return sane(Number(value));
  }
  return undefined;
}

/** Attributes that a machine wrote a time into, the surest first. */
const MACHINE = [
  'datetime',
  'content',
  'title',
  'data-time',
  'data-date',
  'data-original-title',
  'aria-label',
];

/** A number that is no sensible epoch tells nobody when it was. */
const NUMBER = /^-?\d+$/;

/** What one element says of a time: words with a clock first, attributes before the text. */
export function timeIn(element: Element): Time {
  const said: string[] = [];
  // Most have one or two of them: to ask for each that there may be costs more than the rest
  const names = namesOf(element);
  for (const name of MACHINE) {
    if (!names.includes(name)) continue;
    const text = fold(element.getAttribute(name));
    if (!/\d/.test(text)) continue;
    const postedAt = instantIn(text);
    if (postedAt !== undefined) return {postedAt};
    said.push(text);
  }
  const shown = fold(element.textContent);
  const postedAt = instantIn(shown) ?? epochOf(element, names);
  if (postedAt !== undefined) return {postedAt};
  if (shown !== '') said.push(shown);
  const wordings = said.filter(text => !NUMBER.test(text) && text.length <= 80);
  const postedText = wordings.find(text => /\d[:h]\d\d/.test(text)) ?? wordings[0];
  return postedText === undefined ? {} : {postedText};
}

/**
 * What the first element found says of a time, to be spread into a post's parts. With `attribute`
 * only that attribute is read.
 */
export function timeOf(root: Element | Document, selector = '', attribute?: string): Time {
  const found = find(root, selector);
  if (!found) return {};
  return attribute === undefined ? timeIn(found) : timeSaid(found.getAttribute(attribute));
}

/** What a text says of a time: an instant, an epoch, or its own words. */
export function timeSaid(text: string | null | undefined): Time {
  const said = fold(text);
  if (said === '') return {};
  if (/^\d{9,13}$/.test(said)) {
    const postedAt = sane(said.length > 10 ? Number(said) : Number(said) * 1000);
    return postedAt === undefined ? {} : {postedAt};
  }
  if (NUMBER.test(said)) return {};
  const postedAt = instantIn(said);
  return postedAt === undefined ? {postedText: said} : {postedAt};
}
