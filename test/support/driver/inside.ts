import type {Ask, Envelope, Name, Reply} from '../../../src/messages/contract';
import type {Driver} from './driver';

/** Asks the worker as one of our own pages does. */
export async function ask<N extends Name>(
  driver: Driver,
  name: N,
  body: Ask<N>,
): Promise<Reply<N>> {
  const desk = await driver.desk();
  const message = JSON.stringify({name, body});
  const envelope = (await desk.evaluate(`chrome.runtime.sendMessage(${message})`)) as Envelope<
    Reply<N>
  >;
  if (!envelope.ok) throw new Error(`${name} was refused: ${envelope.reason}`);
  return envelope.value;
}

const readAll = (database: string, table: string) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open(${JSON.stringify(database)});
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    if (!db.objectStoreNames.contains(${JSON.stringify(table)})) {
      db.close();
      resolve([]);
      return;
    }
    const rows = db.transaction(${JSON.stringify(table)}).objectStore(${JSON.stringify(table)}).getAll();
    rows.onerror = () => reject(rows.error);
    rows.onsuccess = () => { db.close(); resolve(rows.result); };
  };
})`;

/**
 * All rows of a table, read from the real IndexedDB and not through our own code. They come as
 * JSON has them, bytes by their numbers: what a driver makes of bytes differs between browsers.
 */
export async function rows<T>(driver: Driver, table: string): Promise<T[]> {
  const desk = await driver.desk();
  const names = (await desk.evaluate('indexedDB.databases()')) as {name: string}[];
  const [database] = names.filter(({name}) => name.startsWith('earmark'));
  if (!database) return [];
  const text = await desk.evaluate(`${readAll(database.name, table)}.then(JSON.stringify)`);
  return JSON.parse(String(text)) as T[];
}

const emptying = (tables: string[] | undefined) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('earmark');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const names = ${JSON.stringify(tables) ?? '[...db.objectStoreNames]'};
    const work = db.transaction(names, 'readwrite');
    for (const name of names) work.objectStore(name).clear();
    work.oncomplete = () => { db.close(); resolve(true); };
    work.onerror = () => reject(work.error);
  };
})`;

/** Empties the store behind Earmark's back: all tables, or those that are named. */
export async function emptied(driver: Driver, tables?: string[]): Promise<void> {
  const desk = await driver.desk();
  await desk.evaluate(emptying(tables));
}

/** The badge that the toolbar shows for the tab at an address. */
export async function badge(driver: Driver, url: string): Promise<string> {
  const desk = await driver.desk();
  const tab = `(await chrome.tabs.query({})).find(tab => tab.url === ${JSON.stringify(url)})`;
  return String(
    await desk.evaluate(`(async () => chrome.action.getBadgeText({tabId: (${tab}).id}))()`),
  );
}
