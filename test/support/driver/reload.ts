import type {Driver} from './driver';
import {until} from './wait';

/** Reloads the extension, as an update does, and waits until its pages open again. */
export async function reload(driver: Driver): Promise<void> {
  const before = await driver.desk();
  await before.evaluate('void setTimeout(() => chrome.runtime.reload())');
  await until('the extension is gone', () =>
    before.evaluate('chrome.runtime.id').then(
      id => id === undefined,
      () => true,
    ),
  );
  await until('the extension is back', () =>
    driver.desk().then(
      () => true,
      () => false,
    ),
  );
}
