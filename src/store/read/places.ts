import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import type {Reading, WatchedPlace} from '../rows';

/** So many hours of readings are looked through for the threads that were read last. */
const LOOKED_THROUGH = 200;

/** The places that are watched, the longest unread first. */
export async function placesNow(): Promise<WatchedPlace[]> {
  const all = await withStore(() => database.places.toArray());
  const readAt = ({last}: WatchedPlace) => last?.at ?? 0;
  return all.sort((a, b) => readAt(a) - readAt(b) || a.addedAt - b.addedAt);
}

/** Which of these addresses is watched; the first of them that is. */
export async function watchedAmong(addresses: string[]): Promise<WatchedPlace | undefined> {
  const found = await withStore(() => database.places.bulkGet(addresses));
  return found.find(place => place !== undefined);
}

/** The last reading of a thread, and what its page calls it. */
type Titled = Reading & {title?: string};

async function titled(reading: Reading): Promise<Titled> {
  const first = await database.mentions.where('index.thread').equals(reading.place).first();
  const title = first?.post.threadTitle;
  return {...reading, ...(title === undefined ? {} : {title})};
}

/** The threads with mentions that were read last, the latest first. */
export async function threadsRead(most: number): Promise<Titled[]> {
  const [latest, places] = await withStore(() =>
    Promise.all([
      database.readings.orderBy('at').reverse().limit(LOOKED_THROUGH).toArray(),
      database.places.toCollection().primaryKeys(),
    ]),
  );
  const watched = new Set(places);
  const first = new Map<string, Reading>();
  for (const row of latest) {
    if (!watched.has(row.place) && !first.has(row.place)) first.set(row.place, row);
  }
  const readings = [...first.values()].slice(0, most);
  return withStore(() => Promise.all(readings.map(titled)));
}

/** When anything was last read that readings are kept of; undefined where nothing was. */
export async function lastReading(): Promise<Instant | undefined> {
  return (await withStore(() => database.readings.orderBy('at').last()))?.at;
}

/** How often places and threads were read in a period, once an hour each at most. */
export function readingsIn(from: Instant, to: Instant): Promise<number> {
  return withStore(() => database.readings.where('at').between(from, to).count());
}
