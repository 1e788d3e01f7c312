import type {ElementHandle, Page} from 'puppeteer-core';
import {type Key, word} from '../words';
import type {Driver} from './driver';
import {until} from './wait';

async function found(page: Page, what: string, script: string): Promise<ElementHandle> {
  const handle = await until(
    what,
    async () => (await page.evaluateHandle(script)).asElement(),
    element => element !== null,
  );
  if (!handle) throw new Error(`${what}: not there`);
  return handle as ElementHandle;
}

/** Finds what can be pressed, by what it says, in the row of a mention or anywhere on the page. */
const pressable = (words: string, rowOf: string | undefined) => `(() => {
  const rows = [...document.querySelectorAll('li.row')];
  const row = ${rowOf === undefined ? 'document' : `rows.find(one => one.textContent.includes(${JSON.stringify(rowOf)}))`};
  const all = row?.querySelectorAll('button, summary, [role=tab], [role=menuitem], a') ?? [];
  const said = one => (one.ariaLabel ?? one.textContent).trim();
  return [...all].find(one => said(one).startsWith(${JSON.stringify(words)}) && one.checkVisibility());
})()`;

/** Presses a button of one of our own pages by the keyboard; `rowOf` names what the row must say. */
export async function press(page: Page, key: Key, rowOf?: string): Promise<void> {
  const where = rowOf === undefined ? '' : ` for ${rowOf}`;
  const button = await found(page, `“${word(key)}”${where}`, pressable(word(key), rowOf));
  await page.bringToFront();
  await button.focus();
  await page.keyboard.press('Enter');
}

const labelled = (words: string) => `[...document.querySelectorAll('label')]
  .find(label => label.textContent.trim().startsWith(${JSON.stringify(words)}))?.control`;

/** Types into a field of one of our own pages, known by its label, in place of what stands there. */
export async function fill(page: Page, key: Key, text: string): Promise<void> {
  const field = await found(page, `the field “${word(key)}”`, labelled(word(key)));
  await page.bringToFront();
  await field.evaluate(one => (one as HTMLInputElement).select());
  await field.focus();
  await page.keyboard.type(text);
}

/** Chooses from a list of one of our own pages, known by its label, by the words of the option. */
export async function choose(page: Page, key: Key, option: Key): Promise<void> {
  const field = await found(page, `the list “${word(key)}”`, labelled(word(key)));
  const value = await field.evaluate(
    (list, words) =>
      [...(list as HTMLSelectElement).options].find(one => one.text === words)?.value,
    word(option),
  );
  if (value === undefined) throw new Error(`“${word(option)}” is no choice of “${word(key)}”`);
  await field.select(value);
}

/** All that a page of ours says, as a person reads it. */
export const textOf = async (page: Page): Promise<string> =>
  String(await page.evaluate('document.body.innerText'));

/** Waits until a page of ours says something. */
export const says = (page: Page, words: string): Promise<string> =>
  until(
    `the page says ${words}`,
    () => textOf(page),
    text => text.includes(words),
  );

/** Opens one of our own pages in a tab. */
export async function openOwn(driver: Driver, file: string): Promise<Page> {
  const page = await driver.browser.newPage();
  await driver.visit(page, `${driver.origin}/${file}`);
  return page;
}

/** The popup's view in a tab, where it stays open; the popup itself closes at the next click. */
export async function openPopupPage(driver: Driver): Promise<Page> {
  const page = await openOwn(driver, 'popup.html');
  await page.setViewport({width: 400, height: 600});
  return page;
}
