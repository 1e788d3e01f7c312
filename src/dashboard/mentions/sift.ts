import type {Instant} from '../../mention/post';
import {type Entry, lasting, Numbered, values} from './entry';
import type {Order, Table} from './table';
import {type FacetName, facetNames, type View} from './view';

/** How many mentions each value of each facet would leave, the other facets as they are. */
export type Numbers = Record<FacetName, Map<string, number>>;

/** What a view leaves of all mentions, in the order they came in. */
export type Sifted = {found: Entry[]; numbers: Numbers};

const DAY = 86_400_000;

const startOf = (day: string): Instant => (day === '' ? -Infinity : +new Date(`${day}T00:00`));
// The day after begins at most 25 hours later, and never before 23
const endOf = (day: string): Instant =>
  day === '' ? Infinity : +new Date(new Date(startOf(day) + 1.5 * DAY).toDateString());

/** Periods that reach back from now; each holds those before it. */
const periods = ['day', 'week', 'month', 'year'];
const lengths = [DAY, 7 * DAY, 30 * DAY, 365 * DAY];

const dates = new Numbered();
periods.forEach((name, at) => {
  dates.setOf(name, () => periods.slice(at));
});
const OLDER = dates.setOf('older', () => []);

const lateness = new Numbered();
const NO_CLOCK = lateness.setOf('no clock', () => []);
const LATE = lateness.setOf('late', () => ['late']);
const IN_TIME = lateness.setOf('in time', () => ['in time']);
const ANSWERED = 'answered late';
/** The same for what was answered late once: late stays late, whatever is waited for now. */
const ONCE_LATE = new Map([
  [NO_CLOCK, lateness.setOf(ANSWERED, () => [ANSWERED])],
  [LATE, lateness.setOf('late twice', () => ['late', ANSWERED])],
  [IN_TIME, lateness.setOf('late once', () => ['in time', ANSWERED])],
]);

type Timed = Record<'date' | 'late', Int32Array>;

function timed({happened, due, late}: Table, now: Instant): Timed {
  const [day = 0, week = 0, month = 0, year = 0] = lengths.map(length => now - length);
  const dateOf = (at: number) =>
    at > day ? 0 : at > week ? 1 : at > month ? 2 : at > year ? 3 : OLDER;
  const lateOf = (due = Infinity) => (due === Infinity ? NO_CLOCK : due < now ? LATE : IN_TIME);
  const columns = {date: new Int32Array(happened.length), late: new Int32Array(happened.length)};
  happened.forEach((when, at) => {
    const number = lateOf(due[at]);
    columns.date[at] = dateOf(when);
    columns.late[at] = late[at] === 1 ? (ONCE_LATE.get(number) ?? number) : number;
  });
  return columns;
}

const held = new WeakMap<Table, {now: Instant; columns: Timed}>();

/** The columns of the facets that go by the time of now; made once for a table and a time. */
function byTime(table: Table, now: Instant): Timed {
  const known = held.get(table);
  if (known?.now === now) return known.columns;
  const columns = timed(table, now);
  held.set(table, {now, columns});
  return columns;
}

/** One facet while mentions go through it: what each set of values is let do, and how many have it. */
type Sieve = {column: Int32Array; lets: Uint8Array; counts: Uint32Array; values: Numbered};

function sieveOf(table: Table, name: FacetName, {chosen}: View, now: Instant): Sieve {
  const isTimed = name === 'date' || name === 'late';
  const all = name === 'date' ? dates : name === 'late' ? lateness : values[name];
  const column = isTimed ? byTime(table, now)[name] : table.sets[lasting.indexOf(name)];
  const wanted = new Set(chosen[name].map(value => all.numberOf(value)));
  const lets = Uint8Array.from(all.sets, set =>
    wanted.size === 0 || set.some(number => wanted.has(number)) ? 1 : 0,
  );
  const counts = new Uint32Array(all.sets.length);
  return {column: column ?? new Int32Array(), lets, counts, values: all};
}

function counted({counts, values: {sets, names}}: Sieve): Map<string, number> {
  const found = new Map<string, number>();
  counts.forEach((count, set) => {
    if (count === 0) return;
    for (const number of sets[set] ?? []) {
      const name = names[number] ?? '';
      found.set(name, (found.get(name) ?? 0) + count);
    }
  });
  return found;
}

function count({column, counts}: Sieve, at: number): void {
  const set = column[at] ?? 0;
  counts[set] = (counts[set] ?? 0) + 1;
}

/** Counts a row under what it is, where it is let through or one facet alone keeps it out. */
function take(sieves: Sieve[], at: number): boolean {
  let blocking: Sieve | undefined;
  for (const sieve of sieves) {
    if (sieve.lets[sieve.column[at] ?? 0] === 1) continue;
    if (blocking) return false;
    blocking = sieve;
  }
  if (blocking) count(blocking, at);
  else for (const sieve of sieves) count(sieve, at);
  return blocking === undefined;
}

/**
 * What a view leaves of mentions, and what each further choice would.
 * @param isHit whether the words of the view are in a mention; all are taken where it is absent
 */
export function sift(
  table: Table,
  order: Order,
  view: View,
  now: Instant,
  isHit?: (entry: Entry) => boolean,
): Sifted {
  const {entries, happened} = table;
  const [from, until] = [startOf(view.from), endOf(view.until)];
  const sieves = facetNames.map(name => sieveOf(table, name, view, now));
  const found: Entry[] = [];
  for (const at of order) {
    const [entry, when = 0] = [entries[at], happened[at]];
    if (!entry || when < from || when >= until || (isHit && !isHit(entry))) continue;
    if (take(sieves, at)) found.push(entry);
  }
  const numbers = sieves.map((sieve, at) => [facetNames[at], counted(sieve)]);
  return {found, numbers: Object.fromEntries(numbers)};
}
