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

/** Fonts are there, and no colour is still on its way to another; what was taken away on its way is at rest too. */
export const AT_REST = `Promise.allSettled([
  document.fonts.ready,
  ...document.getAnimations().map(animation => animation.finished),
]).then(() => true)`;

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

/** Pictures for the README cost a test run its time, and leave git changed: they are asked for. */
const areAsked = (process.env.EARMARK_SCREENSHOTS ?? '') !== '';

/** Device pixels for each CSS pixel in the browser suite. */
export const SCALE = areAsked ? 2 : 1;

/** The camera of the browser suite; it takes pictures only where they are asked for. */
export async function suiteCamera(): Promise<Camera> {
  if (areAsked) return cameraFor('test/screenshots');
  return {
    folder: '',
    async take(page) {
      await page.evaluate(AT_REST);
    },
  };
}
