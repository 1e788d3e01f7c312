import type {MentionId} from '../../mention/decision';
import {happenedAt} from '../../mention/happened';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import {startOf} from '../outline';
import {hasMuchChanged, latestStamp, mentionsByIds, outlinesSince} from './outlines';
import {takenBetween} from './slices';

const DAY = 24 * 3_600_000;

/** So many rows are read at once: each is a request of its own, with a whole row as its answer. */
const AT_ONCE = 100;

/** What was taken of a mention, and where it stands in time. */
type Taken<T> = {id: MentionId; happened: Instant; one: T};

/** What was taken of the mentions of a time, as of a change of theirs. */
type Known<T> = {from: Instant; to: Instant; stamp: number; taken: Taken<T>[]};

/** Mentions that share an outline row change together: all of them are read again. */
async function brought<T>(
  {from, to, stamp, taken}: Known<T>,
  take: (mention: Mention) => Taken<T> | undefined,
): Promise<Known<T>> {
  const changed = await outlinesSince(stamp);
  if (changed.length === 0) return {from, to, stamp, taken};
  const starts = new Set(changed.map(({start}) => start));
  const ids = changed.flatMap(({outlines}) =>
    outlines.filter(({happened}) => happened >= from && happened < to).map(({id}) => id),
  );
  const anew: Taken<T>[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = await mentionsByIds(ids.slice(at, at + AT_ONCE));
    anew.push(...some.flatMap(mention => take(mention) ?? []));
  }
  return {
    from,
    to,
    stamp: Math.max(...changed.map(({stamp}) => stamp)),
    taken: [...taken.filter(({id}) => !starts.has(startOf(id))), ...anew],
  };
}

/**
 * As `takenBetween`, for whoever asks again and again: what was taken is held as long as the worker
 * lives, and only mentions that changed since are read, unless nearly all did. Not for two at once.
 */
export function takenAsItChanges<T extends object>(
  take: (mention: Mention) => T | undefined,
): (from: Instant, to: Instant) => Promise<T[]> {
  // By the connection: what another one finds need not be what this one did
  const known = new WeakMap<IDBDatabase, Known<T>>();
  const takeOne = (mention: Mention): Taken<T> | undefined => {
    const one = take(mention);
    return one && {id: mention.id, happened: happenedAt(mention), one};
  };

  async function all(from: Instant, until: Instant): Promise<Known<T>> {
    const to = until + DAY; // Time goes on, and the same will do for a day
    const stamp = await latestStamp(); // First: what changes meanwhile is read again
    return {from, to, stamp, taken: await takenBetween(from, to, takeOne)};
  }

  return async (from, to) => {
    const connection = await withStore(async () => database.backendDB());
    const held = known.get(connection);
    const isNear =
      held && held.from <= from && to <= held.to && !(await hasMuchChanged(held.stamp));
    const now = isNear ? await brought(held, takeOne) : await all(from, to);
    known.set(connection, now);
    const within = now.taken.filter(({happened}) => happened >= from && happened < to);
    return within.map(({one}) => one);
  };
}
