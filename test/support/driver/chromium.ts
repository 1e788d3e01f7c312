import {existsSync} from 'node:fs';
import puppeteer, {type Browser, type Extension} from 'puppeteer-core';
import {ensureBrowser} from '../browsers/ensure';
import {chromiumParts} from './chromium-parts';
import {deskIn} from './desk';
import type {Driver, LaunchOptions} from './driver';
import {allowUnpacked, openProfile} from './profile';
import {until} from './wait';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=Translate,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

function argumentsFor(options: LaunchOptions): string[] {
  const {display, env, isVisible, proxy, standIn, scale} = options;
  const isRoot = process.getuid?.() === 0;
  const isPreloaded = env?.LD_PRELOAD !== undefined; // It opens a file, which the sandbox forbids
  const hosts = ['*.test', ...(standIn ? [standIn.host] : [])];
  const rules = hosts.map(host => `MAP ${host} 127.0.0.1`).join(',');
  return [
    ...quiet,
    `--host-resolver-rules=${rules}`,
    ...(standIn ? [`--ignore-certificate-errors-spki-list=${standIn.keyHash}`] : []),
    ...(isRoot || isPreloaded || existsSync('/.dockerenv') ? ['--no-sandbox'] : []),
    ...(scale === undefined ? [] : [`--force-device-scale-factor=${scale}`]),
    ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ...(display === undefined && !isVisible
      ? []
      : ['--window-position=0,0', '--window-size=1280,920']),
  ];
}

function launch(path: string, userDataDir: string, options: LaunchOptions): Promise<Browser> {
  const {display, env, isVisible = false, extension} = options;
  return puppeteer.launch({
    executablePath: path,
    headless: display === undefined && !isVisible,
    pipe: true, // Without it no unpacked extension is loaded
    enableExtensions: [extension],
    // On a screen the window has its own size, and what is to be seen is what is there
    defaultViewport: isVisible || display !== undefined ? null : {width: 1200, height: 800},
    args: argumentsFor(options),
    userDataDir,
    env: {...process.env, ...env, ...(display === undefined ? {} : {DISPLAY: display})},
  });
}

async function theExtension(browser: Browser): Promise<Extension> {
  const [extension] = await until(
    'the extension is loaded',
    async () => [...(await browser.extensions()).values()],
    all => all.length > 0,
  );
  if (!extension) throw new Error('No extension was loaded.');
  return extension;
}

/** What Chromium says of a worker that stopped by itself just before. */
const STOPPED = /No session with given id|No target with given id|Target closed/;

/** Calls an event of the extension's interface in its worker, as the browser does. */
async function dispatch(extension: Extension, script: string): Promise<void> {
  const worker = await until('the worker runs', async () => (await extension.workers())[0]);
  await worker?.evaluate(script);
}

const activeTab = `chrome.tabs.query({active: true, lastFocusedWindow: true})`;

/** Starts Chromium, Chrome or Edge with the built extension. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const {path} = await ensureBrowser('chromium');
  const profile = await openProfile(options.profile);
  await allowUnpacked(profile);
  const browser = await launch(path, profile.folder, options);
  const extension = await theExtension(browser);
  const origin = `chrome-extension://${extension.id}`;
  return {
    name: 'chromium',
    browser,
    origin,
    async visit(page, url) {
      await page.goto(url);
    },
    desk: deskIn(browser, page => page.goto(`${origin}/manifest.json`)),
    parts: chromiumParts,
    async openPopup(over) {
      await over.bringToFront();
      await over.triggerExtensionAction(extension);
      const target = await browser.waitForTarget(found => found.url().endsWith('/popup.html'));
      const popup = await target.asPage();
      return {
        text: async () => String(await popup.evaluate('document.body.innerText')),
        close: () => popup.close(),
        page: popup,
      };
    },
    async stopWorker() {
      for (const worker of await extension.workers()) {
        await worker.close().catch((error: unknown) => {
          if (!STOPPED.test(String(error))) throw error;
        });
      }
    },
    isWorkerRunning: async () => (await extension.workers()).length > 0,
    async command(name, on) {
      await on.bringToFront();
      const event = `tabs => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tabs[0])`;
      await dispatch(extension, `${activeTab}.then(${event})`);
    },
    async chooseMenu(on, {x, y}, {id}) {
      await on.bringToFront();
      await on.mouse.click(x, y, {button: 'right'});
      const selectionText = String(await on.evaluate('String(getSelection())'));
      const about = selectionText === '' ? {} : {selectionText};
      const info = {menuItemId: id, editable: false, pageUrl: on.url(), frameId: 0, ...about};
      const event = `tabs => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tabs[0])`;
      await dispatch(extension, `${activeTab}.then(${event})`);
    },
    inScheme: (page, scheme) =>
      page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]),
    async close() {
      await browser.close();
      await profile.remove();
    },
  };
}
