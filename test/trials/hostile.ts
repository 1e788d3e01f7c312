import {setUp} from '../demo/set-up';
import type {Driver} from '../support/driver/driver';
import {launch} from '../support/driver/launch';
import {openOwn, says} from '../support/driver/own-pages';
import {attack} from './hostile/attack';
import {attacks} from './hostile/attacks';
import {serveHostile} from './hostile/server';
import type {Trial} from './trial';

/** What our own pages made of strangers’ words: elements, where only text should be. */
async function strangeElements(driver: Driver, file: string): Promise<string[]> {
  const page = await openOwn(driver, file);
  await says(page, '</title><script>');
  const count = await page.evaluate(
    `document.querySelectorAll('img[src="x"], script:not([src]), [onerror]').length`,
  );
  await page.close();
  return count === 0 ? [] : [`${file} shows ${count} elements of a stranger’s making`];
}

/** Every attack page, again and again; nothing may be decided, run, or read. */
export async function hostile({browser, rounds, say}: Trial): Promise<string[]> {
  const pages = await serveHostile();
  const driver = await launch(browser);
  const faults: string[] = [];
  try {
    await setUp(driver);
    for (let round = 1; round <= rounds; round++) {
      for (const at of attacks.keys()) {
        const found = await attack(driver, pages, at);
        say(
          `${round}/${rounds} ${attacks[at]?.name}: ${found.length === 0 ? 'held' : found.join('; ')}`,
        );
        faults.push(...found);
      }
    }
    faults.push(...(await strangeElements(driver, 'popup.html')));
    faults.push(...(await strangeElements(driver, 'dashboard.html#mentions')));
  } finally {
    await driver.close();
    await pages.close();
  }
  return faults;
}
