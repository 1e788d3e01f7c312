import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import type {BrowserName} from '../support/browsers/places';

/** The brand of the demo. */
export const SAMPLE_BRAND = 'Fernhill';

/** What to open: an address of the web, or a file on this computer. */
export type Wanted = {url: string} | {file: string};

/** How the demo was asked for. */
export type Options = {
  browser: BrowserName;
  brand: string;
  pages: Wanted[];
  isHelp: boolean;
  isHeadless: boolean;
};

/** What the person typed cannot be done; the message says what can. */
export class WrongArgument extends Error {}

/** What `npm start -- --help` prints. */
export const help = `npm start                      opens the demo forum with Earmark and a sample brand
npm start -- URL…              opens these pages instead: http(s) addresses or HTML files
npm start -- --brand NAME      watches for this name (${SAMPLE_BRAND} in the demo)
npm start -- --firefox         uses Firefox instead of Chrome, Chromium or Edge
npm start -- --headless        never shows a window: browses, flags, answers, prints what was kept
npm start -- --help            this text

Without a screen it runs as with --headless and ends by itself.`;

function wanted(word: string): Wanted {
  if (/^https?:\/\//i.test(word)) {
    if (URL.canParse(word)) return {url: new URL(word).href};
    throw new WrongArgument(`"${word}" is not a complete address.`);
  }
  if (/^file:\/\//i.test(word) && URL.canParse(word)) return wanted(new URL(word).pathname);
  if (!/\.x?html?$/i.test(word)) {
    throw new WrongArgument(
      `"${word}" is neither an address that begins with http:// or https:// nor an HTML file.`,
    );
  }
  const file = resolve(word);
  if (!existsSync(file)) throw new WrongArgument(`There is no file ${file}.`);
  return {file};
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('. ')[0] ?? '';

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        brand: {type: 'string'},
        firefox: {type: 'boolean', default: false},
        headless: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
  } catch (error) {
    throw new WrongArgument(`${reasonOf(error)}.`);
  }
}

/**
 * Reads the words after `npm start --`.
 * @throws WrongArgument with a sentence for the person
 */
export function optionsFrom(words: string[], screen: boolean): Options {
  const {values, positionals} = parsed(words);
  const brand = values.brand?.trim();
  if (brand === '') throw new WrongArgument('--brand needs the name to watch for.');
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    brand: brand ?? SAMPLE_BRAND,
    pages: positionals.map(wanted),
    isHelp: values.help,
    isHeadless: values.headless || !screen,
  };
}

/** True where a window can be shown. */
export const hasScreen = ({platform, env}: NodeJS.Process): boolean =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
