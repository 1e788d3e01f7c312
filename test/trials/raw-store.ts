import type {Driver} from '../support/driver/driver';

/** A store by the browser's own interface: what Dexie would make of the same names of indexes. */
export type RawStore = {
  /** As the browser counts: ten times Dexie's. */
  version: number;
  stores: Record<string, string>;
  tables: Record<string, unknown[]>;
};

const MAKE = `async text => {
  const isBytes = value => Array.isArray(value?.bytes);
  const {version, stores, tables} = JSON.parse(text, (_, value) => isBytes(value) ? Uint8Array.from(value.bytes) : value);
  const asked = request => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  indexedDB.deleteDatabase('earmark'); // Not waited for: the worker would open it in between
  const opening = indexedDB.open('earmark', version);
  const path = source => source.startsWith('[') ? source.slice(1, -1).split('+') : source.replace(/^[*&]+/, '');
  opening.onupgradeneeded = () => {
    for (const [name, sources] of Object.entries(stores)) {
      const [key, ...indexes] = sources.split(/, ?/);
      const store = opening.result.createObjectStore(name, {keyPath: path(key)});
      for (const source of indexes) {
        store.createIndex(source.replace(/^[*&]+/, ''), path(source), {multiEntry: source.startsWith('*')});
      }
    }
  };
  const db = await asked(opening);
  const names = Object.keys(tables).filter(name => tables[name].length > 0);
  if (names.length > 0) {
    const work = db.transaction(names, 'readwrite');
    for (const name of names) for (const row of tables[name]) work.objectStore(name).put(row);
    await new Promise((resolve, reject) => { work.oncomplete = resolve; work.onabort = () => reject(work.error); });
  }
  db.close();
}`;

/** Puts a store in place of the one that is there, as some other version of Earmark left it. */
export async function putStore(driver: Driver, store: RawStore): Promise<void> {
  const desk = await driver.desk();
  const text = JSON.stringify(store, (_, value) =>
    value instanceof Uint8Array ? {bytes: [...value]} : value,
  );
  await desk.evaluate(`(${MAKE})(${JSON.stringify(text)})`);
}

/** Holds the store open, and lets nobody have it, until what comes back is called. */
export async function holdStore(driver: Driver): Promise<() => Promise<void>> {
  const desk = await driver.desk();
  await desk.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('earmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => { globalThis.held = opening.result; resolve(); };
  })`);
  return async () => {
    await (await driver.desk()).evaluate('globalThis.held.close()');
  };
}

/** Writes rows into a table as nothing of ours would. */
export async function putRaw(driver: Driver, table: string, rows: unknown[]): Promise<void> {
  const desk = await driver.desk();
  await desk.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('earmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const work = db.transaction(${JSON.stringify(table)}, 'readwrite');
      for (const row of ${JSON.stringify(rows)}) work.objectStore(${JSON.stringify(table)}).put(row);
      work.oncomplete = () => { db.close(); resolve(); };
      work.onabort = () => reject(work.error);
    };
  })`);
}

/** The version that the browser knows of the store. */
export async function storeVersion(driver: Driver): Promise<number | undefined> {
  const desk = await driver.desk();
  const all = (await desk.evaluate('indexedDB.databases()')) as {name: string; version: number}[];
  return all.find(({name}) => name === 'earmark')?.version;
}
