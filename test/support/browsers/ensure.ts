import {installPackages, isDebianRoot} from './debian';
import {download} from './download';
import {type Browser, installed} from './installed';
import {type BrowserName, variable} from './places';

const debianPackage: Record<BrowserName, string> = {chromium: 'chromium', firefox: 'firefox-esr'};
const wanted: Record<BrowserName, string> = {
  chromium: 'Chrome, Chromium or Edge (128 or later)',
  firefox: 'Firefox (140 or later)',
};

/** No browser is installed and none could be had; the message says what to install. */
export class NoBrowser extends Error {
  constructor(name: BrowserName, reason: string) {
    super(
      `Install ${wanted[name]}, or set ${variable[name]} to the path of one, and try again: ` +
        `none was found and none could be fetched (${reason}).`,
    );
  }
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

async function fetched(name: BrowserName): Promise<Browser> {
  const reasons: string[] = [];
  if (await isDebianRoot()) {
    try {
      await installPackages([debianPackage[name]]);
      const browser = await installed(name, process);
      if (browser) return browser;
    } catch (error) {
      reasons.push(reasonOf(error));
    }
  }
  try {
    return await download(name);
  } catch (error) {
    throw new NoBrowser(name, [...reasons, reasonOf(error)].join('; '));
  }
}

/**
 * A browser of this family: the one that is installed; else Debian's package where we may install
 * it; else the maker's release in `.cache/`.
 * @throws NoBrowser with a sentence for the person
 */
export async function ensureBrowser(
  name: BrowserName,
  tell: (line: string) => void = () => {},
): Promise<Browser> {
  const found = await installed(name, process);
  if (found) return found;
  tell(`No ${wanted[name]} is installed here; fetching one. This happens once.`);
  return fetched(name);
}
