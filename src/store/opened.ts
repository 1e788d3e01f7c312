import type Dexie from 'dexie';
import {StoreUnavailable} from './unavailable';

/** Databases whose opening waits for pages of an older Earmark to let go. */
const held = new WeakSet<Dexie>();

const notYet = () => new StoreUnavailable('held', 'An older page of Earmark holds the data.');

/**
 * Opens the database. A page from before an update that does not let go of the data would keep all
 * others waiting without a word: they are told, and the opening goes on meanwhile.
 * @throws StoreUnavailable while another page holds the data
 */
export function opened(database: Dexie): Promise<void> {
  if (held.has(database)) return Promise.reject(notYet());
  return new Promise<void>((resolve, reject) => {
    const blocked = () => {
      held.add(database);
      reject(notYet());
    };
    const done = () => {
      held.delete(database);
      database.on('blocked').unsubscribe(blocked);
    };
    database.on('blocked', blocked);
    database.open().then(
      () => {
        done();
        resolve();
      },
      (error: unknown) => {
        done();
        reject(error);
      },
    );
  });
}
