import type {Page} from 'puppeteer-core';

type Inside = typeof import('./inside');

/** Calls what runs inside a page of the extension. */
export async function call<N extends keyof Inside>(
  page: Page,
  name: N,
  ...args: Inside[N] extends (...args: infer A) => unknown ? A : never
): Promise<Inside[N] extends (...args: never[]) => Promise<infer R> ? R : never> {
  const result = await page.evaluate(`inside.${name}(...${JSON.stringify(args)})`);
  // What crosses is what was returned
  return result as Inside[N] extends (...args: never[]) => Promise<infer R> ? R : never;
}
