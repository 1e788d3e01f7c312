import {serveDemo} from '../demo/server';
import {setUp} from '../demo/set-up';
import {sites} from '../demo/sites';
import {isDemo, strange} from '../demo/strange';
import type {Driver} from '../support/driver/driver';
import {ask, rows} from '../support/driver/inside';
import {launch} from '../support/driver/launch';
import {openOwn} from '../support/driver/own-pages';
import {openProxy} from '../support/proxy';
import type {Trial} from './trial';

const pages = [
  'popup.html',
  'panel.html',
  'welcome.html',
  ...['mentions', 'desk', 'times', 'report', 'data', 'brands', 'reading', 'notifications'].map(
    section => `dashboard.html#${section}`,
  ),
];

/** Looks at every page of ours, and closes it again. */
async function look(driver: Driver): Promise<void> {
  for (const file of pages) {
    const page = await openOwn(driver, file);
    await page.waitForSelector('main, h1');
    await page.close();
  }
}

/** Decides on everything that was found, in each of the ways that a person has. */
async function decide(driver: Driver): Promise<void> {
  const kinds = ['noted', 'not us', 'reopened', 'no reply needed', 'reopened'] as const;
  for (const {id} of await rows<{id: string}>(driver, 'mentions')) {
    const decisions = kinds.map(kind => ({
      mentionId: id,
      ...(kind === 'noted' ? {kind, text: 'https://evil.example/'} : {kind}),
    }));
    await ask(driver, 'decisions.made', {step: crypto.randomUUID(), decisions});
  }
}

/** All traffic of a browser, seen from outside, while everything is read, looked at and decided. */
export async function network({browser, rounds, say}: Trial): Promise<string[]> {
  const demo = await serveDemo();
  const proxy = await openProxy(isDemo);
  const driver = await launch(browser, {standIn: demo.standIn, proxy: proxy.address});
  try {
    await setUp(driver);
    for (let round = 1; round <= rounds; round++) {
      for (const {host, start} of sites) {
        if (start === undefined) continue;
        const page = await driver.browser.newPage();
        await driver.visit(page, demo.url(host));
        await page.close();
      }
      await decide(driver);
      await look(driver);
      await driver.stopWorker();
      const found = strange(proxy.seen, demo);
      say(`${round}/${rounds}: ${proxy.seen.length} requests, ${found.length} of nobody’s`);
    }
    return strange(proxy.seen, demo);
  } finally {
    await driver.close();
    await Promise.all([demo.close(), proxy.close()]);
  }
}
