// Opens a small made-up web with Earmark, so that anybody can try it: `npm start -- --help`.
import type {Page} from 'puppeteer-core';
import {ensureBrowser} from '../support/browsers/ensure';
import type {Driver} from '../support/driver/driver';
import {launch} from '../support/driver/launch';
import {openOwn} from '../support/driver/own-pages';
import {cameraFor} from '../support/pictures';
import {answerOne, flagOne, mentionsIn, readPage} from './browse';
import {figures} from './figures';
import {fillFirstRun, finishFirstRun} from './first-run';
import {serveFiles} from './local-files';
import {hasScreen, help, type Options, optionsFrom, WrongArgument} from './options';
import {type Demo, serveDemo} from './server';
import {sites} from './sites';
import {table} from './table';

const say = (line = ''): void => console.log(line);

/** Where the pictures of a run without a screen go; git does not look there. */
const PICTURES = '.cache/screenshots';

async function addressesOf({pages}: Options, demo: Demo) {
  const local = await serveFiles(pages.flatMap(page => ('file' in page ? [page.file] : [])));
  const asked = pages.map(page => ('file' in page ? local.url(page.file) : page.url));
  const all = sites.flatMap(({host, start}) => (start === undefined ? [] : [demo.url(host)]));
  return {addresses: asked.length > 0 ? asked : all, close: () => local.close()};
}

async function readAll(driver: Driver, page: Page, addresses: string[]): Promise<string[]> {
  const fruitful: string[] = [];
  for (const url of addresses) {
    try {
      const found = await readPage(driver, page, url);
      say(`  ${String(found).padStart(3)} found on ${url}`);
      if (found > 0) fruitful.push(url);
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      say(`  not opened: ${url} (${reason})`);
    }
  }
  return fruitful;
}

async function withoutScreen(driver: Driver, options: Options, addresses: string[]): Promise<void> {
  const camera = await cameraFor(PICTURES);
  const welcome = await openOwn(driver, 'welcome.html');
  await fillFirstRun(welcome, options.brand);
  await camera.take(welcome, 'first-run');
  await finishFirstRun(welcome, options.brand);
  say(`Reading as a person would, watching for “${options.brand}”:`);
  const page = await driver.browser.newPage();
  const [first] = await readAll(driver, page, addresses);
  if (first === undefined) {
    say('\nNothing was found, so there is nothing to flag or to answer.');
    return;
  }
  await driver.visit(page, first);
  await flagOne(driver, page);
  await camera.take(page, 'page');
  await answerOne(driver, camera);
  const mentions = await mentionsIn(driver);
  const now = Date.now();
  say(
    `\n${mentions.length} mentions in the store, one flagged and one marked as answered by clicks:\n`,
  );
  say(table(mentions, now));
  say(`\n${figures(mentions, now)}`);
  say(`\nPictures: ${camera.folder}`);
}

async function withScreen(driver: Driver, options: Options, demo: Demo, addresses: string[]) {
  const welcome = await openOwn(driver, 'welcome.html');
  await fillFirstRun(welcome, options.brand);
  await finishFirstRun(welcome, options.brand);
  const pages = options.pages.length > 0 ? addresses : [demo.start];
  for (const url of pages) await driver.visit(await driver.browser.newPage(), url);
  say(`Earmark is watching for “${options.brand}”. Close the browser, or press Ctrl+C, to end.`);
  await new Promise<void>(resolve => {
    driver.browser.once('disconnected', resolve);
    process.once('SIGINT', resolve);
  });
}

async function run(options: Options): Promise<void> {
  await ensureBrowser(options.browser, say);
  const demo = await serveDemo();
  const driver = await launch(options.browser, {
    standIn: demo.standIn,
    isVisible: !options.isHeadless,
  });
  const {addresses, close} = await addressesOf(options, demo);
  try {
    if (options.isHeadless) await withoutScreen(driver, options, addresses);
    else await withScreen(driver, options, demo, addresses);
  } finally {
    await driver.close();
    await Promise.all([demo.close(), close()]);
  }
}

try {
  const options = optionsFrom(process.argv.slice(2), hasScreen(process));
  if (options.isHelp) say(help);
  else await run(options);
} catch (error) {
  if (error instanceof WrongArgument) {
    console.error(`${error.message}\n\n${help}`);
    process.exitCode = 2;
  } else {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
