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

/** What our worker holds. */
export async function heldByWorker({browser, origin}: Driver): Promise<number> {
  const isWorker = (type: string, url: string) =>
    type === 'service_worker' && url.startsWith(origin);
  const target = await browser.waitForTarget(found => isWorker(found.type(), found.url()));
  return inSession(target.createCDPSession(), async session => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  });
}
