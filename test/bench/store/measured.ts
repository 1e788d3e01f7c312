import type {Page} from 'puppeteer-core';
import type {Driver} from '../../support/driver/driver';
import {call} from './call';
import {opening} from './first-rows';
import {type ListCosts, listCosts, WHOLE_ROW} from './list';
import {logged} from './logged';
import {median} from './timed';

/** One line of the table. */
type Line = {what: string; Earmark: string; best: string; 'raw IndexedDB': string; limit: string};

const millis = (ms: number): string => `${ms.toFixed(0)} ms`;
const seconds = (ms: number | undefined): string =>
  ms === undefined ? '' : `${(ms / 1000).toFixed(1)} s`;

/** One line, told at once as well: the whole table takes a while. */
function line(what: string, limit: string, Earmark: string, raw = '', best = ''): Line {
  console.log(`${what}: ${Earmark}`);
  return {what, Earmark, best, 'raw IndexedDB': raw, limit};
}

const POPUP = 'popup: first rows';

/** So many mentions all limits are for; with more the popup alone has one, and nothing may break. */
const LIMITED = 100_000;

const ofMore = (one: Line): Line => ({...one, limit: one.what === POPUP ? '400 ms' : ''});

type Size = {count: number; rounds: number};

async function pages(driver: Driver, {rounds}: Size): Promise<Line[]> {
  const open = (file: string, selector: string) => opening(driver, {file, selector, rounds});
  const plain = await open('bench-raw.html', 'li.row');
  const popup = await open('popup.html', 'li.row');
  const dashboard = await open('dashboard.html#mentions', WHOLE_ROW);
  const rawWords = `${millis(plain.usual)} (best ${millis(plain.best)})`;
  return [
    line(POPUP, '200 ms', millis(popup.usual), rawWords, millis(popup.best)),
    line('dashboard: usable', '1 s', millis(dashboard.usual), rawWords, millis(dashboard.best)),
    ...(await list(driver)),
  ];
}

function searched(typed: ListCosts['typed']): Line[] {
  const first = typed.map(step => step.first);
  const [begun, ...next] = typed.map(step => step.whole);
  return [
    line(
      'search typed key by key: first rows, the slowest',
      '150 ms',
      millis(Math.max(...first)),
      '',
      millis(Math.min(...first)),
    ),
    line('search: all looked at, the first key', '', seconds(begun)),
    line('search: all looked at, each next key', '', millis(median(next))),
  ];
}

async function list(driver: Driver): Promise<Line[]> {
  const {filter, typed, rows, script, frame} = await listCosts(driver);
  return [
    line('all mentions: a filter changed', '150 ms', millis(filter)),
    ...searched(typed),
    line(`scrolling: ${rows} rows there at most; script a frame`, '', `${script.toFixed(1)} ms`),
    line('scrolling: all work a frame', '16 ms', `${frame.toFixed(1)} ms`),
  ];
}

async function outAndIn(page: Page, out: number | undefined): Promise<Line[]> {
  await page.bringToFront();
  const {backup, stall, size, check, merge, restore, isEqual} = await call(page, 'thereAndBack');
  const what = `backup, ${(size / 1e6).toFixed(1)} MB packed`;
  return [
    line(what, '20 s', seconds(backup), `${seconds(out)} (read, not packed)`),
    line('longest stall of the page meanwhile', '', millis(stall)),
    line('restore: every row checked', '', seconds(check)),
    line('restore: merged with what is there', '', seconds(merge)),
    line('restore: into an empty store', '', seconds(restore)),
    line('equal by hash after both', 'yes', isEqual ? 'yes' : 'NO'),
  ];
}

/** The figures of a year; worked out in slices, so that the page stays live. */
async function figuresOfYear(page: Page): Promise<Line[]> {
  await page.bringToFront(); // A page behind another is given hardly any time
  const {cold, warm} = await call(page, 'year');
  const stall = Math.max(cold.stall, warm.stall);
  return [
    line(`figures of a year: ${cold.posts} posts read, the first time`, '', millis(cold.read)),
    line('figures of a year: worked out, the first time', '300 ms', millis(cold.worked)),
    line('figures of a year: read and worked out again', '300 ms', millis(warm.read + warm.worked)),
    line('longest stall of the page meanwhile', '', millis(stall)),
  ];
}

/** All figures, as the lines of a table; a million is not sent out and back. */
export async function measured(driver: Driver, page: Page, size: Size): Promise<Line[]> {
  const isSent = size.count <= LIMITED;
  const shown = await pages(driver, size);
  const times = await logged(driver);
  const plain = await call(page, 'raw', isSent);
  const log = line(
    'a mention logged, from page to store and back',
    '20 ms',
    millis(median(times)),
    millis(plain.log),
    millis(Math.min(...times)),
  );
  const year = await figuresOfYear(page);
  const lines = [...shown, log, ...year];
  return isSent ? [...lines, ...(await outAndIn(page, plain.out))] : lines.map(ofMore);
}
