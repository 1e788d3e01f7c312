import type {Page} from 'puppeteer-core';
import type {Driver} from '../support/driver/driver';
import {until} from '../support/driver/wait';
import {word} from './words';

type Key = Parameters<typeof word>[0];

/** Presses a button of one of our own pages, by what it says; within a row where there are many. */
export async function press(page: Page, key: Key, rowOf?: string): Promise<void> {
  const find = `[...document.querySelectorAll('li.row, body')]
    .find(row => row.localName === ${JSON.stringify(rowOf === undefined ? 'body' : 'li')} &&
      row.textContent.includes(${JSON.stringify(rowOf ?? '')}))
    ?.querySelectorAll('button, [role=tab], [role=menuitem]') ?? []`;
  const handle = await until(
    `“${word(key)}” ${rowOf === undefined ? '' : `for ${rowOf} `}can be pressed`,
    async () =>
      (
        await page.evaluateHandle(
          `[...(${find})].find(button => (button.ariaLabel ?? button.textContent).trim()
            .startsWith(${JSON.stringify(word(key))}) && button.checkVisibility())`,
        )
      ).asElement(),
    found => found !== null,
  );
  if (!handle) throw new Error(`There is no “${word(key)}”.`);
  await handle.evaluate(element => element instanceof Element && element.scrollIntoView());
  await page.evaluate(button => button instanceof HTMLElement && button.focus(), handle);
  await page.keyboard.press('Enter');
}

/** All that a page of ours says, as a person reads it. */
export const textOf = async (page: Page): Promise<string> =>
  String(await page.evaluate('document.body.innerText'));

/** Waits until a page of ours says something. */
export const says = (page: Page, words: string | RegExp): Promise<string> =>
  until(
    `the page says ${words}`,
    () => textOf(page),
    text => (typeof words === 'string' ? text.includes(words) : words.test(text)),
  );

/** The popup's view in a tab, where it stays open. */
export async function openPopupPage(driver: Driver): Promise<Page> {
  const page = await driver.browser.newPage();
  await page.setViewport({width: 400, height: 600});
  await driver.visit(page, `${driver.origin}/popup.html`);
  return page;
}
