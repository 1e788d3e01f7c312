import type {Page} from 'puppeteer-core';
import type {Driver} from '../../support/driver/driver';
import type {Load} from '../trial';
import type {Lived, Living} from './live-page';
import type {LiveWeb} from './live-web';

/** A tab with a live page. */
export type LiveTab = {page: Page; host: string; tab: number};

/** The part of the posts that mention the brand, unless the limits of a page for an hour say less. */
const SHARE = 0.02;
/** New mentions that one page brings at most: well below the limit of an hour. */
const MOST_NEW = 1_600;

/** The part of the posts that mention the brand. */
export const shareOf = ({minutes, perSecond}: Load): number =>
  Math.min(SHARE, MOST_NEW / (minutes * 60 * perSecond));

/** Opens a tab with a live page, which does not live yet. */
export async function openTab({browser}: Driver, web: LiveWeb, tab: number): Promise<LiveTab> {
  const {url, host} = web.pageOf(tab);
  const page = await browser.newPage();
  await page.goto(url);
  return {page, host, tab};
}

/** Brings a page to life. */
export async function begin({page, tab}: LiveTab, living: Omit<Living, 'tab'>): Promise<void> {
  await page.evaluate(`live.begin(${JSON.stringify({tab, ...living})})`);
}

/** Lets a page rest; gives back what it has shown. */
export async function end({page}: LiveTab): Promise<Lived> {
  return (await page.evaluate('live.end()')) as Lived; // As the page's own script gives it
}
