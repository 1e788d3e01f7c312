import {isDeepStrictEqual} from 'node:util';
import {setUp} from '../demo/set-up';
import {type Fixture, fixtures} from '../store/fixtures/read';
import type {Driver} from '../support/driver/driver';
import {ask, rows} from '../support/driver/inside';
import {launch} from '../support/driver/launch';
import {putStore} from './raw-store';
import type {Trial} from './trial';

/** Tables whose rows stay as they are, whatever version opens them. */
const KEPT = [
  'decisions',
  'evidence',
  'readings',
  'tombstones',
  'outbox',
  'storms',
  'pictures',
  'places',
  'contactTests',
  'tones',
];

/** Rows as they come out of a browser, where an image is its bytes by their numbers. */
const asRead = (rows: unknown): unknown => JSON.parse(JSON.stringify(rows));

async function faultsOf(driver: Driver, {version, stores, tables}: Fixture): Promise<string[]> {
  await putStore(driver, {version: version * 10, stores, tables});
  await driver.stopWorker();
  await ask(driver, 'store.checked', {});
  const again = await ask(driver, 'store.checked', {});
  const faults = again.mended > 0 || again.recounted ? ['a second check found more'] : [];
  for (const name of KEPT) {
    const [was, is] = [asRead(tables[name] ?? []), await rows(driver, name)];
    if (!isDeepStrictEqual(is, was)) faults.push(`${name}: not the rows that were there`);
  }
  const mentions = await rows<{id: string; post: unknown}>(driver, 'mentions');
  for (const row of tables.mentions ?? []) {
    const found = mentions.find(({id}) => id === row.id);
    if (!isDeepStrictEqual(found?.post, row.post)) faults.push(`mention ${row.id} is another`);
  }
  return faults.map(fault => `schema ${version}: ${fault}`);
}

/** Stores of every schema are opened by this Earmark, in the real browser. */
export async function update({browser, rounds, say}: Trial): Promise<string[]> {
  const driver = await launch(browser);
  const faults: string[] = [];
  try {
    await setUp(driver);
    for (let round = 1; round <= rounds; round++) {
      for (const fixture of fixtures) {
        const found = await faultsOf(driver, fixture);
        say(`${round}/${rounds} schema ${fixture.version}: ${found.length} faults`);
        faults.push(...found);
      }
    }
  } finally {
    await driver.close();
  }
  return faults;
}
