import type {MentionRow} from '../../../src/store/rows';
import type {Driver} from '../../support/driver/driver';
import {ask, rows} from '../../support/driver/inside';
import {until} from '../../support/driver/wait';
import {attacks} from './attacks';
import type {Hostile} from './server';

/** Whether a mention of the attack's page is kept: without it nothing would have been attacked. */
async function mentionOn(driver: Driver, url: string): Promise<MentionRow | undefined> {
  const {hostname} = new URL(url);
  return (await rows<MentionRow>(driver, 'mentions')).find(({host}) => host === hostname);
}

/** What is wrong with what was kept of an attack's page. */
function faultsIn({post}: MentionRow): string[] {
  const links = [post.permalink, post.authorUrl, post.threadUrl].filter(url => url !== undefined);
  const unsafe = links.filter(url => !/^https?:\/\/[^@]*$/.test(url) || url.length > 4_096);
  return [
    ...unsafe.map(url => `the link ${url.slice(0, 80)} was kept`),
    ...(post.body.startsWith('Fernhill in Chester') ? [] : ['its words are not what was written']),
  ];
}

/** Goes to the page of one attack, does there what it does, and says what came of it. */
export async function attack(driver: Driver, hostile: Hostile, at: number): Promise<string[]> {
  const {name, before, act} = attacks[at] ?? {name: 'unknown'};
  const decisions = (await rows(driver, 'decisions')).length;
  const page = await driver.browser.newPage();
  const faults: string[] = [];
  try {
    await driver.visit(page, hostile.url(at));
    const kept = await until(
      `the page with ${name} is read`,
      () => mentionOn(driver, hostile.url(at)),
      found => found !== undefined,
    );
    await act?.(driver, page);
    if (kept) faults.push(...faultsIn(kept));
  } catch (error) {
    faults.push(String(error));
  } finally {
    await page.close();
  }
  await ask(driver, 'store.checked', {}); // Whatever the page told has arrived before
  if ((await rows(driver, 'decisions')).length !== decisions) faults.push('something was decided');
  if (before === undefined && hostile.ran()) faults.push('code ran');
  return faults.map(fault => `${name}: ${fault}`);
}
