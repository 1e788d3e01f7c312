import type {Page} from 'puppeteer-core';

type Inside = typeof import('./inside');

type Asked<F> = F extends (...args: infer A) => unknown ? A : never;
type Given<F> = F extends (...args: never[]) => Promise<infer R> ? R : never;

/** Shorter than the browser's driver waits for any answer. */
const LOOK_MS = 60_000;

/** Calls what runs inside a page of the extension, however long that takes. */
export async function call<N extends keyof Inside>(
  page: Page,
  name: N,
  ...args: Asked<Inside[N]>
): Promise<Given<Inside[N]>> {
  await page.evaluate(`{
    window.called = inside.${name}(...${JSON.stringify(args)}).then(value => ({value}));
    window.called.catch(() => undefined);
  }`);
  const later = `new Promise(resolve => setTimeout(resolve, ${LOOK_MS}))`;
  for (;;) {
    const done = await page.evaluate(`Promise.race([window.called, ${later}])`);
    // What crosses is what was returned
    if (done) return (done as {value: Given<Inside[N]>}).value;
  }
}
