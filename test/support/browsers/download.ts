import {join} from 'node:path';
import {
  Browser as Brand,
  computeExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import {root} from '../root';
import type {Browser} from './installed';
import type {BrowserName} from './places';

const cacheDir = join(root, '.cache');
const releases: Record<BrowserName, [Brand, string]> = {
  chromium: [Brand.CHROME, 'stable'],
  firefox: [Brand.FIREFOX, 'stable'],
};

/** Downloads the maker's own current release into `.cache/`; a release that is there is kept. */
export async function download(name: BrowserName): Promise<Browser> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('There is no release for this kind of computer.');
  const [browser, tag] = releases[name];
  const buildId = await resolveBuildId(browser, platform, tag);
  await install({browser, buildId, cacheDir, platform});
  return {name, path: computeExecutablePath({browser, buildId, cacheDir, platform})};
}
