import type {Page} from 'puppeteer-core';
import type {Driver} from '../../support/driver/driver';
import {median} from './timed';

/** Milliseconds from a page's start until it shows what was waited for: the usual, and the best. */
export type Opening = {usual: number; best: number};

const PATIENCE_MS = 60_000;
const FRONT_MS = 1_500;

/** Waits in the page, looking as often as it can: what asks from outside would slow it. */
const shown = (selector: string) => `new Promise((resolve, reject) => {
  const look = () => {
    if (performance.now() > ${PATIENCE_MS}) reject(new Error('It shows no ' + ${JSON.stringify(selector)}));
    else if (!document.querySelector(${JSON.stringify(selector)})) setTimeout(look, 2);
    else requestAnimationFrame(() => resolve(performance.now()));
  };
  look();
})`;

/** A page behind another draws nothing, and the first run's page may come up at any time. */
async function inFront(page: Page, url: string, selector: string): Promise<number> {
  await page.bringToFront();
  const again = setInterval(() => void page.bringToFront(), FRONT_MS);
  try {
    await page.goto(url);
    return Number(await page.evaluate(shown(selector)));
  } finally {
    clearInterval(again);
  }
}

/** Opens a page of ours again and again, and looks when it shows something; the first is not counted. */
export async function opening(
  {browser, origin}: Driver,
  {file, selector, rounds}: {file: string; selector: string; rounds: number},
): Promise<Opening> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const page = await browser.newPage();
    times.push(await inFront(page, `${origin}/${file}`, selector));
    await page.close();
  }
  const warm = times.slice(1);
  return {usual: median(warm), best: Math.min(...warm)};
}
