import type {Page} from 'puppeteer-core';
import type {Box, Driver, Part} from './driver';
import {until, untilStill} from './wait';

/** Which part of our interface is meant: by its label, and beside which post. */
export type Wanted = {label: RegExp; tag?: string; beside?: Box};

/** How far above or below its post a button may stand. */
const SLACK = 6;

const middleOf = ({box}: Part) => ({x: box.x + box.width / 2, y: box.y + box.height / 2});

function isBeside(part: Part, {y, height}: Box): boolean {
  const middle = middleOf(part).y;
  return middle > y - SLACK && middle < y + height + SLACK;
}

function best(parts: Part[], {label, tag = 'button', beside}: Wanted): Part | undefined {
  return parts.find(
    part =>
      part.tag === tag &&
      label.test(part.label) &&
      (beside === undefined || isBeside(part, beside)),
  );
}

/** Waits until a part of our interface is to be seen on the page. */
export async function seen(driver: Driver, page: Page, wanted: Wanted): Promise<Part> {
  const part = await until(`${wanted.label} is to be seen in ${driver.name}`, async () =>
    best(await driver.parts(page), wanted),
  );
  if (!part) throw new Error(`${wanted.label} is not there`);
  return part;
}

/** For how long a button must stand still before a click on it counts (it asks for 300 ms). */
const STILL_MS = 400;

/** Clicks a button of our interface on the page, as a person does: pointer there, a look, a press. */
export async function click(driver: Driver, page: Page, wanted: Wanted): Promise<void> {
  const first = middleOf(await seen(driver, page, wanted));
  await page.mouse.move(first.x, first.y, {steps: 3});
  const at = await untilStill(`${wanted.label} stands still`, STILL_MS, async () => {
    const part = best(await driver.parts(page), wanted);
    return part ? middleOf(part) : first;
  });
  await page.mouse.click(at.x, at.y);
}

/** Moves the pointer over a post, waits for its button, and says where the post stands. */
export async function pointAt(driver: Driver, page: Page, selector: string): Promise<Box> {
  const box = await pointAtElement(page, selector);
  const isThere = async () => (await driver.parts(page)).some(part => isBeside(part, box));
  await until(`a button stands beside ${selector}`, isThere);
  return box;
}

/** Moves the pointer over an element of the page, which is in front: a page behind draws nothing. */
export async function pointAtElement(page: Page, selector: string): Promise<Box> {
  await page.bringToFront();
  const element = await page.waitForSelector(selector, {visible: true});
  await element?.scrollIntoView();
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  await page.mouse.move(box.x + Math.min(80, box.width / 2), box.y + box.height / 2, {steps: 3});
  return box;
}
