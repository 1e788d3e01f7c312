import type {Page} from 'puppeteer-core';
import {call} from '../../bench/store/call';
import {until} from '../../support/driver/wait';
import {end, type LiveTab} from './tabs';

/** What the pages showed, and what of it is not as it should be in the store. */
export type Compared = {posts: number; mentions: number; longestPause: number; faults: string[]};

const PATIENCE_MS = 180_000;

function listed(what: string, names: string[]): string[] {
  if (names.length === 0) return [];
  return [`${names.length} ${what}: ${names.slice(0, 5).join(', ')}`];
}

async function faultsOf(inside: Page, host: string, shown: string[]): Promise<string[]> {
  const kept = await call(inside, 'keptOn', host);
  const names = kept.map(({name}) => name);
  const known = new Set(names);
  const wanted = new Set(shown);
  return [
    ...listed(
      `mentions of ${host} are lost`,
      shown.filter(name => !known.has(name)),
    ),
    ...listed(
      `of ${host} are kept twice`,
      names.filter((name, at) => names.indexOf(name) !== at),
    ),
    ...listed(
      `of ${host} are no mentions`,
      names.filter(name => !wanted.has(name)),
    ),
    ...listed(
      `rows of ${host} are no fold`,
      kept.filter(one => !one.isFold).map(one => one.name),
    ),
  ];
}

/** Lets every page rest, waits until all is told, and holds what was shown against what is kept. */
export async function compared(inside: Page, tabs: LiveTab[]): Promise<Compared> {
  const lived = await Promise.all(tabs.map(end));
  const count = lived.reduce((sum, {mentions}) => sum + mentions.length, 0);
  const hosts = tabs.map(({host}) => host);
  const now = () => call(inside, 'countOn', hosts);
  // What does not come is found below, by its name
  await until('all is kept', now, kept => kept >= count, PATIENCE_MS).catch(() => undefined);
  const faults: string[] = [];
  for (const [at, {host, tab}] of tabs.entries()) {
    const shown = lived[at]?.mentions.map(number => `t${tab}n${number}`) ?? [];
    faults.push(...(await faultsOf(inside, host, shown)));
  }
  return {
    posts: lived.reduce((sum, {added}) => sum + added, 0),
    mentions: count,
    longestPause: Math.max(...lived.map(({longestPause}) => longestPause)),
    faults,
  };
}
