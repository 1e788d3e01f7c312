import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {root} from './root';

type Size = {width: number; height: number};

/** Takes pictures of pages into a folder. */
export type Camera = {
  folder: string;
  /** Takes what can be seen of a page, or its top left part of a size. */
  take(page: Page, name: string, size?: Size): Promise<void>;
};

/** Fonts are there, and no colour is still on its way to another. */
export const AT_REST = `Promise.all([
  document.fonts.ready,
  ...document.getAnimations().map(animation => animation.finished),
]).then(() => true)`;

/** Pictures go into the repository only when asked for, so that a test run leaves git clean. */
export const PICTURES = process.env.EARMARK_SCREENSHOTS
  ? 'test/screenshots'
  : '.cache/screenshots/suite';

/** A camera for a folder below the repository's. */
export async function cameraFor(folder: string): Promise<Camera> {
  const path = join(root, folder);
  await mkdir(path, {recursive: true});
  return {
    folder: path,
    async take(page, name, size) {
      await page.evaluate(AT_REST);
      const clip = size && {x: 0, y: 0, ...size};
      await page.screenshot({path: `${join(path, name)}.png`, ...(clip ? {clip} : {})});
    },
  };
}
