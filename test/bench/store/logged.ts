import type {CDPSession, Page} from 'puppeteer-core';
import {serveDemo} from '../../demo/server';
import type {Driver} from '../../support/driver/driver';
import {until} from '../../support/driver/wait';

const TIMES = 60;

/** The world of our own content script in a page. */
async function ownWorld(session: CDPSession, {origin}: Driver): Promise<number> {
  const worlds = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({context}) => {
    worlds.set(context.origin, context.id);
  });
  await session.send('Runtime.enable');
  const id = await until('our content script runs', () => worlds.get(origin));
  return id ?? 0;
}

/** Tells of one new post after the other, as the content script does; how long each took, in ms. */
const script = (url: string): string => `(async () => {
  const times = [];
  for (let at = 0; at < ${TIMES}; at++) {
    const post = {kind: 'post', opening: false, body: 'Fernhill, a new one: ' + at, site: location.hostname,
      threadUrl: ${JSON.stringify(url)}, key: 'bench' + at, author: 'Robin', postedAt: Date.now() - 60_000};
    const matches = [{brandId: 'sample', spans: [{start: 0, end: 8, in: 'body'}]}];
    const body = {page: {url: ${JSON.stringify(url)}}, seen: [{post, matches}]};
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage({name: 'mentions.seen', body});
    times.push(performance.now() - start);
    if (!reply.ok || reply.value.states[0] === null) throw new Error(JSON.stringify(reply));
  }
  return times;
})()`;

async function times(page: Page, driver: Driver): Promise<number[]> {
  const session = await page.createCDPSession();
  const contextId = await ownWorld(session, driver);
  const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
    expression: script(page.url()),
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'not logged');
  return result.value as number[]; // What the script gives back
}

/** How long it takes from a page's content script until a new mention is kept and answered for. */
export async function logged(driver: Driver): Promise<number[]> {
  const demo = await serveDemo();
  const page = await driver.browser.newPage();
  try {
    await driver.visit(page, demo.url('nursery.localhost'));
    return await times(page, driver);
  } finally {
    await page.close();
    await demo.close();
  }
}
