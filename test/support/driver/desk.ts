import type {Browser, Page} from 'puppeteer-core';

/** A quiet page of the extension's own, from which tests use its interface. */
export type Desk = () => Promise<Page>;

const isAlive = (page: Page): Promise<boolean> =>
  page.evaluate('typeof chrome === "object" && chrome.runtime?.id !== undefined').then(
    Boolean,
    () => false, // Its page is gone or lost its extension: both mean a new one is due
  );

/** A desk that is opened when first asked for, and again when a reload of the extension ended it. */
export function deskIn(browser: Browser, open: (page: Page) => Promise<unknown>): Desk {
  let desk: Page | undefined;
  return async () => {
    if (desk && !desk.isClosed() && (await isAlive(desk))) return desk;
    desk = await browser.newPage();
    await open(desk);
    return desk;
  };
}
