import Dexie, {type Table} from 'dexie';
import type {Decision, DecisionId, MentionId} from '../mention/decision';
import type {OutlineRow} from './outline';
import type {Counter, Evidence, MentionRow, Outgoing, PrivateRow, Reading, Tombstone} from './rows';
import {asUnavailable, StoreUnavailable} from './unavailable';
import {declareVersions} from './versions';

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
  declare outlines: Table<OutlineRow, string>;

  constructor() {
    // Strict: an acknowledged decision survives a power cut. It can only be set for all of it.
    super('earmark', {chromeTransactionDurability: 'strict'});
    declareVersions(this);
  }
}

/** The one database of Earmark; reached through `read` and `write` only. */
export const database = new Database();

/** Dexie would open data of a newer schema all the same, and change it to fit ours. */
async function refuseNewer(): Promise<void> {
  const kept = await indexedDB.databases();
  const native = kept.find(({name}) => name === database.name)?.version ?? 0;
  // Dexie counts its versions in tens, so that a patch of one stays below the next
  if (Math.floor(native / 10) <= database.verno) return;
  throw new StoreUnavailable('The data here were written by a newer Earmark.');
}

/**
 * Does `work` with the open database; a later call tries to open it again.
 * @throws StoreUnavailable when it cannot be opened or written
 */
export async function withStore<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    if (!database.isOpen()) await refuseNewer();
    await database.open();
    return await work();
  } catch (error) {
    throw asUnavailable(error);
  }
}
