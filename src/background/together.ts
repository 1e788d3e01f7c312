import type {QuietHours} from '../clock';
import type {StormPlan} from '../mention/storm-log';
import {Refused} from '../messages/failures';
import type {Brand, Sites} from '../settings/settings';
import {say} from '../words';

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

/** Something as a window found it, as it is kept by now, and as that window would leave it. */
export type Three<T> = {seen: T; kept: T; next: T};

/**
 * What came of two changes.
 * @throws Refused where both changed the same to something else, and there is no telling
 */
export function agreed<T>(together: T | undefined): T {
  if (together !== undefined) return together;
  throw new Refused('not allowed', say('worker_changed_elsewhere'));
}

/**
 * What two windows together made of something, where it is still no more than is taken of one.
 * @throws Refused where it is more
 */
export function fitting<T>(both: T, isTaken: (both: T) => boolean): T {
  if (isTaken(both)) return both;
  throw new Refused('not allowed', say('worker_too_much_together'));
}

/** What of a list is left by two who changed it: what neither took out, and what either added. */
export function listTogether<T>({seen, kept, next}: Three<T[]>): T[] {
  const holds = (list: T[], one: T) => list.some(other => isSame(other, one));
  const left = kept.filter(one => holds(next, one) || !holds(seen, one));
  return [...left, ...next.filter(one => !holds(seen, one) && !holds(left, one))];
}

const isClash = ({seen, kept, next}: Three<unknown>): boolean =>
  !isSame(kept, seen) && !isSame(next, seen) && !isSame(kept, next);

/** A part of something, three times. */
const partOf =
  <T extends object>({seen, kept, next}: Three<T>) =>
  <K extends keyof T>(part: K): Three<T[K]> => ({
    seen: seen[part],
    kept: kept[part],
    next: next[part],
  });

/** What a window changed, and what it left alone as it is kept by now. */
const oneOf = <T>({seen, kept, next}: Three<T>): T => (isSame(next, seen) ? kept : next);

/** What becomes of one entry of a list; absent ones are undefined. */
function entryOf<T>(three: Three<T | undefined>): T[] | 'clash' {
  if (isClash(three)) return 'clash';
  const one = oneOf(three);
  return one === undefined ? [] : [one];
}

/**
 * A list whose entries have names, with what a window changed, and all else as it is kept by now;
 * undefined where one entry was changed meanwhile to something else.
 */
export function entriesTogether<T>(
  {seen, kept, next}: Three<T[]>,
  nameOf: (entry: T) => string | number,
): T[] | undefined {
  if (isSame(kept, seen)) return next; // In its own order, too
  const named = (list: T[], name: string | number) => list.find(one => nameOf(one) === name);
  const left = seen.map(nameOf).filter(name => named(next, name));
  // Whoever put them into another order wants that one
  const isMoved = !isSame(
    left,
    next.map(nameOf).filter(name => named(seen, name)),
  );
  const names = new Set((isMoved ? [...next, ...kept] : [...kept, ...next]).map(nameOf));
  const entries = [...names].map(name =>
    entryOf({seen: named(seen, name), kept: named(kept, name), next: named(next, name)}),
  );
  return entries.some(found => found === 'clash') ? undefined : (entries.flat() as T[]);
}

/** The sites with what a window changed of them, and all else as it is kept by now. */
export function sitesTogether(three: Three<Sites>): Sites {
  const of = partOf(three);
  return {
    mode: oneOf(of('mode')),
    listed: listTogether(of('listed')),
    off: listTogether(of('off')),
    paused: listTogether(of('paused')),
    plain: listTogether(of('plain')),
  };
}

/** Quiet hours with what a form changed of them; undefined where the same was changed meanwhile. */
export function quietTogether(three: Three<QuietHours>): QuietHours | undefined {
  const of = partOf(three);
  if ((['zone', 'from', 'to'] as const).some(part => isClash(of(part)))) return undefined;
  const days = listTogether(of('days')).toSorted();
  return {zone: oneOf(of('zone')), from: oneOf(of('from')), to: oneOf(of('to')), days};
}

/** A plan for storms with what a form changed of it; undefined where the same was changed meanwhile. */
export function planTogether(three: Three<StormPlan>): StormPlan | undefined {
  const of = partOf(three);
  const roles = entriesTogether(of('roles'), ({id}) => id);
  const steps = entriesTogether(of('steps'), ({id}) => id);
  if (!roles || !steps || isClash(of('line'))) return undefined;
  return {roles, steps, line: oneOf(of('line'))};
}

/** Parts of a brand that cannot be of two minds; where both changed one to something else, there is no telling. */
const PARTS = ['name', 'query', 'target', 'needsReply'] as const;

/**
 * A brand with what an editor changed, and all else as it is kept by now; undefined where the same was
 * changed meanwhile, in another window or from a page, to something else.
 */
export function brandTogether(three: Three<Brand>): Brand | undefined {
  const of = partOf(three);
  if (PARTS.some(part => isClash(of(part)))) return undefined;
  const {target: _, ...rest} = three.next;
  const target = oneOf(of('target'));
  return {
    ...rest,
    name: oneOf(of('name')),
    query: oneOf(of('query')),
    needsReply: oneOf(of('needsReply')),
    since: oneOf(of('since')),
    ignore: listTogether(of('ignore')),
    accounts: listTogether(of('accounts')),
    ...(target === undefined ? {} : {target}),
  };
}
