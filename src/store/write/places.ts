import {limits} from '../../mention/limits';
import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import type {RowOf} from '../kept-row';
import type {PagesRead, WatchedPlace} from '../rows';
import type {Numbers} from './restore-beside';

const HOUR_MS = 3_600_000;

/** A page of a place that is read: at once, and again when it is known how many posts it has. */
export type PageRead = {
  at: Instant;
  mentions: number;
  posts?: number;
  /** Which page it is, of how many. */
  page?: {at: number; of: number};
};

/** Beyond this many pages nobody reads them one by one. */
const MOST_PAGES = 1_000;

/** The pages read so far; another number of pages is another state of the place, read anew. */
function pagesAfter(before: PagesRead | undefined, page: PageRead['page']): PagesRead | undefined {
  if (!page || page.of > MOST_PAGES) return before;
  const known = before?.of === page.of ? before.read : [];
  return {read: [...new Set([...known, page.at])].sort((a, b) => a - b), of: page.of};
}

/** What is known of the last reading: the same within the hour as far as nothing newer is said. */
function lastAfter({last}: WatchedPlace, {at, mentions, posts, page}: PageRead) {
  const isSame = last !== undefined && Math.floor(last.at / HOUR_MS) === Math.floor(at / HOUR_MS);
  const counted = posts ?? (isSame ? last.posts : undefined);
  const pages = pagesAfter(last?.pages, page);
  return {
    at: Math.max(at, isSame ? last.at : at),
    mentions,
    ...(counted === undefined ? {} : {posts: counted}),
    ...(pages === undefined ? {} : {pages}),
  };
}

/** Notes that a place was read, where it is watched still; and the hour of it. */
export function notePlaceRead(address: string, page: PageRead): Promise<void> {
  const {places, readings} = database;
  return withStore(() =>
    database.transaction('rw', places, readings, async () => {
      const place = await places.get(address);
      if (!place) return;
      const last = lastAfter(place, page);
      await places.put({...place, last});
      const {at, mentions, posts} = last;
      const hour = Math.floor(at / HOUR_MS) * HOUR_MS;
      const counted = posts === undefined ? {} : {posts};
      await readings.put({place: address, hour, at, mentions, ...counted});
    }),
  );
}

/** Watches a place from now on; one that is watched keeps what is known of it. False for one too many. */
export function watchPlace(place: WatchedPlace): Promise<boolean> {
  const {places} = database;
  return withStore(() =>
    database.transaction('rw', places, async () => {
      const before = await places.get(place.address);
      if (!before && (await places.count()) >= limits.places) return false;
      await places.put(before ? {...before, name: place.name} : place);
      return true;
    }),
  );
}

/** Watches a place no longer; when it was read is forgotten, unless its thread has mentions. */
export function unwatchPlace(address: string): Promise<void> {
  const {places, mentions, readings} = database;
  return withStore(() =>
    database.transaction('rw', places, mentions, readings, async () => {
      await places.delete(address);
      const left = await mentions.where({'index.thread': address}).limit(1).primaryKeys();
      if (left.length > 0) return;
      const ofIt = readings
        .where('[place+hour]')
        .between([address, -Infinity], [address, Infinity]);
      await ofIt.delete();
    }),
  );
}

/** Brings watched places back; those that are watched here stay as they are. */
export function restorePlaces(found: RowOf<'place'>[]): Promise<Numbers> {
  const {places} = database;
  return withStore(() =>
    database.transaction('rw', places, async () => {
      const there = await places.bulkGet(found.map(({address}) => address));
      const room = Math.max(0, limits.places - (await places.count()));
      const missing = found.filter((_, at) => there[at] === undefined);
      await places.bulkPut(missing.slice(0, room));
      const added = Math.min(room, missing.length);
      return {added, kept: found.length - missing.length, refused: missing.length - added};
    }),
  );
}
