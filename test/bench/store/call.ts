import type {Page} from 'puppeteer-core';

type Inside = typeof import('./inside');

type Asked<F> = F extends (...args: infer A) => unknown ? A : never;
type Given<F> = F extends (...args: never[]) => Promise<infer R> ? R : never;

type Called = {value?: unknown; error?: string; isDone?: true};

const LOOK_MS = 200;

const pause = () => new Promise(resolve => setTimeout(resolve, LOOK_MS));

/** Works out a promise in a page, however long that takes; gives back what it came to. */
export async function inPage(page: Page, promise: string): Promise<unknown> {
  // It is not given back itself: it would be waited for, and no longer than a message may take
  await page.evaluate(`{
    window.called = {};
    void (${promise}).then(
      value => { window.called = {value, isDone: true}; },
      error => { window.called = {error: String(error?.stack ?? error), isDone: true}; },
    );
  }`);
  for (;;) {
    const called = (await page.evaluate('window.called')) as Called; // As it was put there
    if (called.error !== undefined) throw new Error(called.error);
    if (called.isDone) return called.value;
    await pause();
  }
}

/** Calls what runs inside a page of the extension. */
export async function call<N extends keyof Inside>(
  page: Page,
  name: N,
  ...args: Asked<Inside[N]>
): Promise<Given<Inside[N]>> {
  const value = await inPage(page, `inside.${name}(...${JSON.stringify(args)})`);
  return value as Given<Inside[N]>; // What the function of this name gives
}
