import {sha256, twinName, twinsOf} from '../../mention/identity';
import type {Facts} from '../../mention/mention';
import {database, withStore} from '../database';
import {folded} from '../erasable';
import type {Captured} from '../rows';

/** What the tombstone of each of these would be called; not for use inside a transaction. */
export async function tombNames(ids: string[]): Promise<Map<string, string>> {
  const named = [...new Set(ids)].map(async id => [id, await sha256(id)] as const);
  return new Map(await Promise.all(named));
}

/** All by which a mention may have been erased: its own id, and what it is called under other ids. */
export const erasedAs = ({id, post, host, textHash}: Facts): string[] => [
  id,
  ...twinsOf(post, host, textHash),
];

/** What tombstones of posts would be called by which they are known under other ids, by their ids here. */
export async function twinTombs(rows: Iterable<Captured>): Promise<Map<string, string>> {
  const named = [...rows].map(async ({id, post, host, textHash}) => {
    const name = twinName(post, host, textHash);
    return name === undefined ? [] : [[id, await sha256(name)] as const];
  });
  return new Map((await Promise.all(named)).flat());
}

const isNothingErased = async (): Promise<boolean> =>
  (await database.tombstones.limit(1).primaryKeys()).length === 0;

/** Which of these were erased, by what their tombstones would be called; in most stores nothing ever was. */
export async function erasedAmong(
  names: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  if (await isNothingErased()) return new Set();
  const found = await database.tombstones.bulkGet([...names.values()]);
  const hashes = new Set(found.map(tomb => tomb?.idHash));
  return new Set([...names].filter(([, hash]) => hashes.has(hash)).map(([id]) => id));
}

/** What names an author among all that may be erased: a name of theirs, on a site. */
export const authorName = (host: string, name: string): string =>
  JSON.stringify(['author', host, folded(name)]);

/** Which of these names on a site are of authors who were erased; not for use inside a transaction. */
export async function erasedAuthors(host: string, names: string[]): Promise<ReadonlySet<string>> {
  if (await withStore(isNothingErased)) return new Set();
  const hashes = await tombNames(names.map(name => authorName(host, name)));
  const erased = await withStore(() => erasedAmong(hashes));
  return new Set(names.filter(name => erased.has(authorName(host, name))));
}
