import type {Page} from 'puppeteer-core';
import type {Driver} from '../../support/driver/driver';
import {until} from '../../support/driver/wait';

/** Lets a place of the browser read another time, so many milliseconds from now; it runs on from there. */
const shifted = (by: number) => `{
  globalThis.TrueDate ??= Date;
  const {TrueDate} = globalThis;
  globalThis.Date = class extends TrueDate {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(TrueDate.now() + ${by});
    }
    static now() {
      return TrueDate.now() + ${by};
    }
  };
}`;

/** Sets the worker's clock; one that was started anew has the true time until it is set again. */
export async function setWorkerClock(driver: Driver, at: number): Promise<void> {
  const [extension] = (await driver.browser.extensions()).values();
  const worker = await until('the worker runs', async () => (await extension?.workers())?.[0]);
  await worker?.evaluate(shifted(at - Date.now()));
}

/** Sets the clock of a page from its next load on. */
export async function setPageClock(page: Page, at: number): Promise<void> {
  await page.evaluateOnNewDocument(shifted(at - Date.now()));
}
