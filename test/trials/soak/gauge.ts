import type {CDPSession, Page} from 'puppeteer-core';
import type {Driver} from '../../support/driver/driver';

/** What something holds in memory after a collection: bytes of JavaScript, and nodes of documents. */
export type Held = {bytes: number; nodes: number};

async function inSession<T>(
  opening: Promise<CDPSession>,
  work: (session: CDPSession) => Promise<T>,
): Promise<T> {
  const session = await opening;
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

/** What a tab holds: the page and our script in it. */
export function heldByTab(page: Page): Promise<Held> {
  return inSession(page.createCDPSession(), async session => {
    await session.send('Performance.enable');
    await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find(one => one.name === name)?.value ?? Number.NaN;
    return {bytes: of('JSHeapUsedSize'), nodes: of('Nodes')};
  });
}

/** Looks at the worker's memory; what is under way at one moment is done by the next. */
const LOOKS = 5;
const APART_MS = 200;

/** What our worker holds: the least of some looks, as what it works on comes and goes. */
export async function heldByWorker({browser, origin}: Driver): Promise<number> {
  const isWorker = (type: string, url: string) =>
    type === 'service_worker' && url.startsWith(origin);
  const target = await browser.waitForTarget(found => isWorker(found.type(), found.url()));
  return inSession(target.createCDPSession(), async session => {
    const looks: number[] = [];
    for (let look = 0; look < LOOKS; look++) {
      await session.send('HeapProfiler.collectGarbage');
      looks.push((await session.send('Runtime.getHeapUsage')).usedSize);
      await new Promise(resolve => setTimeout(resolve, APART_MS));
    }
    return Math.min(...looks);
  });
}
