import type {Instant} from '../mention/post';
import {attributeOf, namesOf} from './own-element';
import {find, fold} from './parts';

/** What a page says of a time: an instant only where it gives the zone, else its own words. */
export type Time = {postedAt?: Instant; postedText?: string};

/** True where something is said of a time. */
export const isSaid = ({postedAt, postedText}: {[part in keyof Time]: Time[part] | undefined}) =>
  postedAt !== undefined || (postedText !== undefined && postedText !== '');

const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)$/i;
const ZONE = /[a-z]+$|[+-][\d:]+$/i;
const RFC =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3,9})\s+(\d{4}),?\s+(\d\d):(\d\d)(:\d\d)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)(?:\s*\([^)]*\))?$/i;
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
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

/** No clock is further from UTC than 14 hours; undefined for an offset that none has. */
function offsetMinutes(zone: string): number | undefined {
  if (!/^[+-]/.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  const offset = hours * 60 + minutes;
  if (minutes > 59 || offset > 14 * 60) return undefined;
  return zone.startsWith('-') ? -offset : offset;
}

/**
 * 31 February is no day and 10:75 no time: the day that is written must come back out as it went in.
 * @param written such as "2024-02-29T10:00:00"
 */
function moment(written: string, zone: string): Instant | undefined {
  const local = Date.parse(`${written}Z`);
  const isReal = new Date(local).getUTCDate() === Number(written.slice(8, 10));
  const offset = offsetMinutes(zone);
  return isReal && offset !== undefined ? sane(local - offset * 60_000) : undefined;
}

/** The instant in a machine-made time with its zone (ISO 8601, RFC 2822); undefined for the rest. */
export function instantIn(text: string): Instant | undefined {
  if (text.length < 16 || text.length > LONGEST_TIME) return undefined;
  // Each post has one, so no more is taken apart than must be
  const [zone] = (ISO.test(text) && ZONE.exec(text)) || [];
  if (zone) {
    const seconds = text[16] === ':' ? text.slice(16, 19) : ':00';
    return moment(`${text.slice(0, 10)}T${text.slice(11, 16)}${seconds}`, zone);
  }
  const rfc = RFC.exec(text);
  if (!rfc) return undefined;
  const [, day = '', name = '', year, hour, minute, second = ':00', offset = ''] = rfc;
  const month = MONTHS.findIndex(each => each.startsWith(name.toLowerCase())) + 1;
  const date = [year, ...[`${month}`, day].map(part => part.padStart(2, '0'))].join('-');
  return moment(`${date}T${hour}:${minute}${second}`, offset);
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
  // Most have it, and to ask for the names of all costs each post more
  const stated = instantIn(fold(attributeOf(element, 'datetime')));
  if (stated !== undefined) return {postedAt: stated};
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
export function timeOf(root: Element, selector = '', attribute?: string): Time {
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
