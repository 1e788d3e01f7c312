import Dexie, {type Table} from 'dexie';
import type {ContactTest} from '../mention/contact-point';
import type {Decision, DecisionId, MentionId} from '../mention/decision';
import type {StormEntry} from '../mention/storm-log';
import type {ThreadTone} from '../mention/thread-tone';
import type {Evidence, PictureRow} from './evidence-rows';
import {opened} from './opened';
import type {OutlineRow} from './outline';
import type {PrivateRow} from './private-rows';
import type {
  Counter,
  HintRow,
  MentionRow,
  Outgoing,
  Reading,
  Tombstone,
  WatchedPlace,
} from './rows';
import {soundOnly} from './sound';
import {asUnavailable, StoreUnavailable} from './unavailable';
import {declareVersions} from './versions';

/**
 * The browser's databases, of which none is opened without a version. Dexie, told that the data are
 * of a newer schema, would ask for them whatever their version, and change them to fit ours.
 */
const noNewer: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'> = {
  open(name, version) {
    if (version !== undefined) return indexedDB.open(name, version);
    throw new StoreUnavailable('newer', 'The data here were written by a newer Earmark.');
  },
  deleteDatabase: name => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (a, b) => indexedDB.cmp(a, b),
};

/** The tables of the store, by name. */
export class Database extends Dexie {
  declare mentions: Table<MentionRow, MentionId>;
  declare decisions: Table<Decision, DecisionId>;
  declare evidence: Table<Evidence, string>;
  declare readings: Table<Reading, [string, number]>;
  declare outbox: Table<Outgoing, string>;
  declare counters: Table<Counter, Counter['name']>;
  declare private: Table<PrivateRow, PrivateRow['key']>;
  declare tombstones: Table<Tombstone, string>;
  declare hints: Table<HintRow, MentionId>;
  declare places: Table<WatchedPlace, string>;
  declare pictures: Table<PictureRow, string>;
  declare outlines: Table<OutlineRow, string>;
  declare contactTests: Table<ContactTest, string>;
  declare tones: Table<ThreadTone, [string, string]>;
  declare storms: Table<StormEntry, string>;

  constructor() {
    super('earmark', {
      // Strict: an acknowledged decision survives a power cut. It can only be set for all of it.
      chromeTransactionDurability: 'strict',
      // Whatever it kept it would copy before it gave it: dearer than to read it again
      cache: 'disabled',
      indexedDB: noNewer,
    });
    declareVersions(this);
    this.mentions.hook('reading', soundOnly);
  }
}

/** The one database of Earmark; reached through `read` and `write` only. */
export const database = new Database();

/**
 * Does `work` with the open database; a later call tries to open it again.
 * @throws StoreUnavailable when it cannot be opened or written
 */
export async function withStore<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    await opened(database);
    return await work();
  } catch (error) {
    throw asUnavailable(error);
  }
}
