import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {root} from './root';

/** Takes pictures of pages into a folder. */
export type Camera = {
  folder: string;
  take(page: Page, name: string): Promise<void>;
};

/** A camera for a folder below the repository's. */
export async function cameraFor(folder: string): Promise<Camera> {
  const path = join(root, folder);
  await mkdir(path, {recursive: true});
  return {
    folder: path,
    async take(page, name) {
      await page.bringToFront();
      await page.evaluate('document.fonts.ready.then(() => true)');
      await page.screenshot({path: `${join(path, name)}.png`});
    },
  };
}

/** Shows a page in the light or the dark scheme, as the person's system would ask for it. */
export async function inScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
}
