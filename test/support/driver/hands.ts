import type {Page} from 'puppeteer-core';
import type {Driver, Part} from './driver';
import {until, untilStill} from './wait';

/** Which part of our interface is meant: a button by its label. */
export type Wanted = {label: RegExp; tag?: string; nearest?: {x: number; y: number}};

const distance = ({box}: Part, {x, y}: {x: number; y: number}): number =>
  Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);

function best(parts: Part[], {label, tag = 'button', nearest}: Wanted): Part | undefined {
  const fitting = parts.filter(part => part.tag === tag && label.test(part.label));
  if (!nearest) return fitting[0];
  return fitting.sort((a, b) => distance(a, nearest) - distance(b, nearest))[0];
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
  const first = await seen(driver, page, wanted);
  const middle = ({box}: Part) => ({x: box.x + box.width / 2, y: box.y + box.height / 2});
  await page.mouse.move(middle(first).x, middle(first).y, {steps: 3});
  const part = await untilStill(`${wanted.label} stands still`, STILL_MS, async () => {
    const now = best(await driver.parts(page), {...wanted, nearest: middle(first)});
    return now ? middle(now) : middle(first);
  });
  await page.mouse.click(part.x, part.y);
}

/** Moves the pointer over an element of the page, so that its post's button shows. */
export async function pointAt(page: Page, selector: string): Promise<{x: number; y: number}> {
  const element = await page.waitForSelector(selector, {visible: true});
  await element?.scrollIntoView();
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  const point = {x: box.x + Math.min(80, box.width / 2), y: box.y + Math.min(20, box.height / 2)};
  await page.mouse.move(point.x, point.y, {steps: 3});
  return point;
}
