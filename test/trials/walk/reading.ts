import type {Page} from 'puppeteer-core';
import type {StormEntry} from '../../../src/mention/storm-log';
import type {PrivateRow, StormWatch} from '../../../src/store/private-rows';
import type {Driver} from '../../support/driver/driver';
import {rows} from '../../support/driver/inside';
import {until} from '../../support/driver/wait';
import type {StoryPost} from '../../support/story';
import {setWorkerClock} from './clock';
import {type Forums, serveForums} from './forums';

const COUNT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('earmark');
  opening.onsuccess = () => {
    const db = opening.result;
    const count = db.transaction('mentions').objectStore('mentions').count();
    count.onsuccess = () => { db.close(); resolve(count.result); };
    count.onerror = () => reject(count.error);
  };
})`;

async function watchOf(driver: Driver): Promise<StormWatch | undefined> {
  const kept = await rows<PrivateRow>(driver, 'private');
  for (const row of kept) if (row.key === 'storm watch') return Object.values(row.value)[0];
  return undefined;
}

/** Someone who reads a story's forums from time to time, as its clock goes on. */
export type Reader = {
  /** Reads every thread with new posts at a moment; the levels that were told for the first time. */
  readAt(at: number): Promise<StormEntry[]>;
  /** How many mentions are kept. */
  kept(): Promise<number>;
  close(): Promise<void>;
};

/** Opens a tab in which the threads of a story are read. */
export async function readerOf(driver: Driver, posts: StoryPost[]): Promise<Reader> {
  const forums: Forums = await serveForums(posts);
  const tab: Page = await driver.browser.newPage();
  const kept = async () => Number(await (await driver.desk()).evaluate(COUNT));
  let last = -Infinity;
  let told = 0;
  return {
    kept,
    async readAt(at) {
      await setWorkerClock(driver, at);
      forums.turnTo(at);
      const unread = posts.filter(post => post.at > last && post.at <= at);
      last = at;
      const threads = new Set(unread.map(forums.address));
      await tab.bringToFront();
      const written = (address: string) =>
        unread.filter(post => forums.address(post) === address).length;
      for (const address of threads) {
        const before = await kept();
        await tab.goto(address);
        const wanted = before + written(address);
        await until(`all of ${address} is kept`, kept, count => count >= wanted);
      }
      await until(
        'the brand was looked at',
        () => watchOf(driver),
        watch => (watch?.at ?? 0) >= at,
      );
      const all = (await rows<StormEntry>(driver, 'storms')).filter(({kind}) => kind === 'level');
      const fresh = all.sort((a, b) => a.seq - b.seq).slice(told);
      told = all.length;
      return fresh;
    },
    async close() {
      await tab.close();
      await forums.close();
    },
  };
}
