import type {Page} from 'puppeteer-core';
import type {Driver} from '../../support/driver/driver';
import {inPage} from './call';
import {median} from './timed';

/** A row of the list of all mentions that shows its words. */
export const WHOLE_ROW = '.mention-row .row-words:not([aria-busy])';

/** What the list of all mentions costs who uses it, in milliseconds a piece. */
export type ListCosts = {
  filter: number;
  /** Each key typed into the search: until rows of its own are there, and until all were looked at. */
  typed: {first: number; whole: number}[];
  rows: number;
  script: number;
  frame: number;
};

/** Ticks values of the facets that leave some mentions out, and takes the tick away again. */
const FILTER = `(async () => {
  const number = text => Number(text.replace(/\\D/g, ''));
  const told = () => document.querySelector('.list-told').textContent;
  const all = number(told());
  const values = [...document.querySelectorAll('.facet-value')].map(({textContent}) => number(textContent));
  const some = values.flatMap((value, at) => (value > 0 && value < all ? [at] : [])).slice(0, 3);
  const times = [];
  for (const at of some.flatMap(at => [at, at])) {
    const before = told();
    const start = performance.now();
    document.querySelectorAll('.facet-value input')[at].click();
    while (told() === before || !document.querySelector('${WHOLE_ROW}')) {
      if (performance.now() - start > 20_000) throw new Error('The list tells no other number.');
      await new Promise(resolve => setTimeout(resolve, 1));
    }
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - start);
  }
  return times;
})()`;

/** Of a million mentions each has to be looked at. */
const SEARCH_MS = 600_000;

/** Types a search key by key; between two searches nothing is found for a moment. */
const SEARCH = `(async () => {
  const input = document.querySelector('.list-top input[type=search]');
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const told = () => document.querySelector('.list-told').textContent;
  const steps = [];
  for (const words of ['c', 'ca', 'can', 'cancel', 'cancel three', 'author 77']) {
    const start = performance.now();
    let isOther = false;
    let first;
    const look = () => {
      if (told().startsWith('0 ')) isOther = true;
      else if (isOther) first ??= performance.now() - start;
    };
    const watch = new MutationObserver(look);
    watch.observe(document.querySelector('.mentions'), {subtree: true, childList: true, characterData: true});
    write.call(input, words);
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    while (first === undefined || document.querySelector('.searching')) {
      if (performance.now() - start > ${SEARCH_MS}) throw new Error('The search does not end: ' + words);
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    watch.disconnect();
    steps.push({first, whole: performance.now() - start});
  }
  return steps;
})()`;

const FRAMES = 100;

/** Scrolls by a row and a half each frame, now and then far away; the most rows that there were. */
const SCROLL = `(async () => {
  const box = document.querySelector('.mention-list');
  let rows = 0;
  for (let frame = 0; frame < ${FRAMES}; frame++) {
    box.scrollTop += frame % 40 === 39 ? 200_000 : 180;
    await new Promise(requestAnimationFrame);
    rows = Math.max(rows, document.querySelectorAll('.mention-row').length);
  }
  return rows;
})()`;

const until = (script: string) => `new Promise(resolve => {
  const look = () => ${script} || performance.now() > 60_000 ? resolve() : setTimeout(look, 5);
  look();
})`;

async function scrolled(page: Page): Promise<Pick<ListCosts, 'rows' | 'script' | 'frame'>> {
  const before = await page.metrics();
  const rows = Number(await page.evaluate(SCROLL));
  const after = await page.metrics();
  const each = (name: 'ScriptDuration' | 'TaskDuration') =>
    (1_000 * ((after[name] ?? 0) - (before[name] ?? 0))) / FRAMES;
  return {rows, script: each('ScriptDuration'), frame: each('TaskDuration')};
}

/** Filters and scrolls the list of all mentions through its own interface. */
export async function listCosts({browser, origin}: Driver): Promise<ListCosts> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await page.setViewport({width: 1280, height: 800});
    await page.goto(`${origin}/dashboard.html#mentions`);
    await page.evaluate(until(`document.querySelector('${WHOLE_ROW}')`));
    await page.evaluate(until(`document.querySelectorAll('.facet-value input').length > 3`));
    const times = (await inPage(page, FILTER)) as number[];
    const costs = await scrolled(page);
    const typed = (await inPage(page, SEARCH)) as ListCosts['typed'];
    return {filter: median(times), typed, ...costs};
  } finally {
    await page.close();
  }
}
