import type {Page} from 'puppeteer-core';

type Inside = typeof import('./inside');

type Asked<F> = F extends (...args: infer A) => unknown ? A : never;
type Given<F> = F extends (...args: never[]) => Promise<infer R> ? R : never;

type Called<N extends keyof Inside> = {value?: Given<Inside[N]>; error?: string; isDone?: true};

const LOOK_MS = 200;

const pause = () => new Promise(resolve => setTimeout(resolve, LOOK_MS));

/** Calls what runs inside a page of the extension, however long that takes. */
export async function call<N extends keyof Inside>(
  page: Page,
  name: N,
  ...args: Asked<Inside[N]>
): Promise<Given<Inside[N]>> {
  // Its promise is not given back: it would be waited for, and no longer than a message may take
  await page.evaluate(`{
    window.called = {};
    void inside.${name}(...${JSON.stringify(args)}).then(
      value => { window.called = {value, isDone: true}; },
      error => { window.called = {error: String(error?.stack ?? error), isDone: true}; },
    );
  }`);
  for (;;) {
    const called = (await page.evaluate('window.called')) as Called<N>; // As it was put there
    if (called.error !== undefined) throw new Error(called.error);
    if (called.isDone) return called.value as Given<Inside[N]>;
    await pause();
  }
}
