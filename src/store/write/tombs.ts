import type {MentionId} from '../../mention/decision';
import {sha256, twinName, twinsOf, wordsName} from '../../mention/identity';
import {limits} from '../../mention/limits';
import type {Facts, Glimpse} from '../../mention/mention';
import {database, withStore} from '../database';
import {folded} from '../erasable';
import type {Rules} from '../project';
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

/** A tombstone that the post of a row leaves: the row's id here, and what the tombstone is called. */
type Tomb = readonly [id: MentionId, name: string];

/** By which each of these posts is known under other ids; none where the same words on another day are another post. */
async function twinTombs(rows: Iterable<Captured>, {isLasting}: Rules): Promise<Tomb[]> {
  const named = [...rows].map(async ({id, post, host, textHash, seenAt}): Promise<Tomb[]> => {
    const name = twinName(post, host, textHash);
    const isByWords = name !== undefined && name === wordsName(post, host, textHash);
    if (name === undefined || (isByWords && isLasting(post, seenAt))) return [];
    return [[id, await sha256(name)]];
  });
  return (await Promise.all(named)).flat();
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

/** Where posts stand: on a site, in a thread. */
type Place = {host: string; threadUrl: string};

const beginningName = (threadUrl: string, {author, words}: Glimpse): string =>
  JSON.stringify(['beginning', threadUrl, author ?? null, words]);

/** By what a post may have been erased of which only this is known: its author, or how it begins. */
export const glimpseNames = ({host, threadUrl}: Place, glimpse: Glimpse): string[] => [
  ...(glimpse.author === undefined ? [] : [authorName(host, glimpse.author)]),
  beginningName(threadUrl, glimpse),
];

/** How each of these posts begins, first or by now. */
async function beginningTombs(rows: ReadonlyMap<MentionId, Captured>): Promise<Tomb[]> {
  const edits = () =>
    database.evidence
      .where('mentionId')
      .anyOf([...rows.keys()])
      .toArray();
  const edited = (await withStore(edits)).filter(row => row.kind === 'edited');
  const texts = [
    ...[...rows.values()].map(({id, post}) => ({id, post, body: post.body})),
    ...edited.map(({mentionId: id, body}) => ({id, post: rows.get(id)?.post, body})),
  ];
  // Without an author as many begin so as like
  const signed = texts.filter(({post}) => post?.author !== undefined);
  const named = signed.map(async ({id, post, body}): Promise<Tomb> => {
    const words = body.slice(0, limits.excerpt);
    const glimpse = {words, ...(post?.author === undefined ? {} : {author: post.author})};
    return [id, await sha256(beginningName(post?.threadUrl ?? '', glimpse))];
  });
  return Promise.all(named);
}

/** What these posts leave beside the tombstones of their ids, so that they come back under no other. */
export async function tombsBeside(
  rows: ReadonlyMap<MentionId, Captured>,
  rules: Rules,
): Promise<Tomb[]> {
  return [...(await twinTombs(rows.values(), rules)), ...(await beginningTombs(rows))];
}

/** Tells which of these posts were erased; not for use inside a transaction. */
export async function erasedGlimpses(
  place: Place,
  glimpses: Glimpse[],
): Promise<(glimpse: Glimpse) => boolean> {
  if (glimpses.length === 0 || (await withStore(isNothingErased))) return () => false;
  const names = await tombNames(glimpses.flatMap(one => glimpseNames(place, one)));
  const erased = await withStore(() => erasedAmong(names));
  return one => glimpseNames(place, one).some(name => erased.has(name));
}
