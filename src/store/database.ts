import Dexie, {type Table} from 'dexie';
import type {Decision, DecisionId, MentionId} from '../mention/decision';
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

  constructor() {
    // Strict: an acknowledged decision survives a power cut. It can only be set for all of it.
    super('earmark', {chromeTransactionDurability: 'strict'});
    declareVersions(this);
  }
}

/** The one database of Earmark; reached through `read` and `write` only. */
export const database = new Database();

/** Dexie opens data of a newer schema all the same; writing to them would damage them. */
function refuseNewer(): void {
  const ours = Math.round(database.verno * 10);
  if (database.backendDB().version <= ours) return;
  database.close();
  throw new StoreUnavailable('The data here were written by a newer Earmark.');
}

/**
 * Does `work` with the open database; a later call tries to open it again.
 * @throws StoreUnavailable when it cannot be opened or written
 */
export async function withStore<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    await database.open();
    refuseNewer();
    return await work();
  } catch (error) {
    throw asUnavailable(error);
  }
}
