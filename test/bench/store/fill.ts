import type {Page} from 'puppeteer-core';
import {call} from './call';

/** How many starts of ids there are; see `seed`. */
const STARTS = 0x1000;
/** Mentions in one transaction. */
const AT_ONCE = 4_000;

/** Fills the store with so many mentions, or goes on where the filling was cut short. */
export async function fill(page: Page, count: number): Promise<void> {
  if ((await call(page, 'total')) >= count) return;
  const began = Date.now();
  const step = Math.max(1, Math.floor((STARTS * AT_ONCE) / count));
  let told = began;
  for (let from = await call(page, 'reached'); from < STARTS; from += step) {
    await call(page, 'seed', count, began, from, Math.min(STARTS, from + step));
    if (Date.now() - told < 15_000) continue;
    told = Date.now();
    console.log(`filling: ${Math.floor((100 * from) / STARTS)} %`);
  }
  await call(page, 'finish');
  console.log(`filled in ${Math.round((Date.now() - began) / 1000)} s`);
}
