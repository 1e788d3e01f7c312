import type {Brand} from '../settings/settings';

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

/** A brand as its editor found it, as it is kept now, and as the editor would leave it. */
type Three<T> = {seen: T; kept: T; next: T};

/** What of a list is left by two who changed it: what neither took out, and what either added. */
function listOf<T>({seen, kept, next}: Three<T[]>): T[] {
  const holds = (list: T[], one: T) => list.some(other => isSame(other, one));
  const left = kept.filter(one => holds(next, one) || !holds(seen, one));
  return [...left, ...next.filter(one => !holds(seen, one) && !holds(left, one))];
}

/** Parts that cannot be of two minds; where both changed one to something else, there is no telling. */
const PARTS = ['name', 'query', 'target', 'needsReply'] as const;

const isClash = ({seen, kept, next}: Three<unknown>): boolean =>
  !isSame(kept, seen) && !isSame(next, seen) && !isSame(kept, next);

/**
 * A brand with what an editor changed, and all else as it is kept by now; undefined where the same was
 * changed meanwhile, in another window or from a page, to something else.
 */
export function brandTogether({seen, kept, next}: Three<Brand>): Brand | undefined {
  const of = <K extends keyof Brand>(part: K) => ({
    seen: seen[part],
    kept: kept[part],
    next: next[part],
  });
  if (PARTS.some(part => isClash(of(part)))) return undefined;
  const {target: _, ...rest} = next;
  const pick = <K extends keyof Brand>(part: K): Brand[K] =>
    isSame(next[part], seen[part]) ? kept[part] : next[part];
  const target = pick('target');
  return {
    ...rest,
    name: pick('name'),
    query: pick('query'),
    needsReply: pick('needsReply'),
    since: pick('since'),
    ignore: listOf(of('ignore')),
    accounts: listOf(of('accounts')),
    ...(target === undefined ? {} : {target}),
  };
}
