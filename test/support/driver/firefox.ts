import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {ensureBrowser} from '../browsers/ensure';
import {inBrowserWindow, lineTo} from './bidi';
import {type Desk, deskIn} from './desk';
import type {Driver, LaunchOptions, Popup, StandIn} from './driver';
import {firefoxParts} from './firefox-parts';
import {until} from './wait';

/** Hosts of demo pages outside `localhost`, where a page is no secure context. */
const DEMO_HOSTS = ['rail-and-road.test'];

const SCHEME = 'layout.css.prefers-color-scheme.content-override';

/** The address of our pages: Firefox makes one up for each profile unless it is told. */
const UUID = 'ea4ac000-5e1f-4b1d-9c57-0d9c4a7e1a01';

async function addOnId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: {gecko: {id: string}};
  };
  return manifest.browser_specific_settings.gecko.id;
}

function preferences({proxy, standIn}: LaunchOptions, id: string) {
  const [host = '', port = ''] = proxy?.split(':') ?? [];
  return {
    'extensions.webextensions.uuids': JSON.stringify({[id]: UUID}),
    'network.dns.localDomains': [...DEMO_HOSTS, ...(standIn ? [standIn.host] : [])].join(','),
    ...(proxy === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': host,
          'network.proxy.http_port': Number(port),
          'network.proxy.ssl': host,
          'network.proxy.ssl_port': Number(port),
          'network.proxy.allow_hijacking_localhost': true,
        }),
  };
}

function launch(path: string, id: string, options: LaunchOptions): Promise<Browser> {
  const {display, env, isVisible = false, profile} = options;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: display === undefined && !isVisible,
    args: ['--remote-allow-system-access', '--width=1280', '--height=920'],
    // On a screen the window has its own size, and what is to be seen is what is there
    defaultViewport: isVisible || display !== undefined ? null : {width: 1200, height: 800},
    extraPrefsFirefox: preferences(options, id),
    ...(profile === undefined ? {} : {userDataDir: profile}),
    env: {...process.env, ...env, ...(display === undefined ? {} : {DISPLAY: display})},
  });
}

/** Believes the stand-in's certificate, and no other, for this run. */
const trustScript = ({host, port, der}: StandIn) => `(() => {
  const certificates = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB);
  const certificate = certificates.constructX509FromBase64('${der.toString('base64')}');
  Cc['@mozilla.org/security/certoverride;1']
    .getService(Ci.nsICertOverrideService)
    .rememberValidityOverride('${host}', ${port}, {}, certificate, true);
})()`;

const policy = (id: string) => `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;

/** What Firefox itself does when the keys of a command are pressed. */
const commandScript = (id: string, name: string) => `(extension => {
  extension.tabManager.addActiveTabPermission();
  extension.shortcuts.onCommand(${JSON.stringify(name)});
})(${policy(id)})`;

/** Waits in the browser's window until the context menu is open, and chooses the entry by its name. */
const chooseScript = (label: string) => `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') {
    await new Promise(resolve => menu.addEventListener('popupshown', resolve, {once: true}));
  }
  const entries = [...menu.querySelectorAll('menuitem')];
  const entry = entries.find(item => item.label === ${JSON.stringify(label)} && !item.hidden);
  if (entry) menu.activateItem(entry);
  else menu.hidePopup();
  return entry ? '' : entries.map(item => item.label).join();
})()`;

async function openedPopup(desk: Desk, over: Page): Promise<Popup> {
  const page = await desk();
  await over.bringToFront();
  await page.evaluate('browser.action.openPopup()');
  const popup = `browser.extension.getViews({type: 'popup'})[0]`;
  await until('the popup is open', () => page.evaluate(`${popup} !== undefined`));
  return {
    text: async () => String(await page.evaluate(`${popup}.document.body.innerText`)),
    close: async () => void (await page.evaluate(`${popup}.close()`)),
  };
}

/** Starts Firefox with the built extension. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const {path} = await ensureBrowser('firefox');
  const id = await addOnId(options.extension);
  const browser = await launch(path, id, options);
  await browser.installExtension(options.extension);
  const send = lineTo(browser);
  const origin = `moz-extension://${UUID}`;
  const inWindow = (expression: string) => inBrowserWindow(send, expression);
  if (options.standIn) await inWindow(trustScript(options.standIn));
  const workerState = () => inWindow(`${policy(id)}.backgroundState`);
  const visit = async (page: Page, url: string) => {
    if (!url.startsWith(origin)) {
      await page.goto(url);
      return;
    }
    await page.goto(url, {waitUntil: []}); // The load event of an extension's page never arrives
    await page.waitForFunction('typeof browser === "object" && document.readyState === "complete"');
  };
  const desk = deskIn(browser, page => visit(page, `${origin}/manifest.json`));
  return {
    name: 'firefox',
    browser,
    origin,
    visit,
    desk,
    parts: page => firefoxParts(send, page),
    openPopup: over => openedPopup(desk, over),
    async stopWorker() {
      await inWindow(`${policy(id)}.terminateBackground({ignoreDevToolsAttached: true})`);
    },
    isWorkerRunning: async () => (await workerState()) === 'running',
    async command(name, on) {
      await on.bringToFront();
      await inWindow(commandScript(id, name));
    },
    async chooseMenu(on, {x, y}, {label}) {
      await on.bringToFront();
      const chosen = inWindow(chooseScript(label));
      await on.mouse.click(x, y, {button: 'right'});
      const others = await chosen;
      if (others !== '') throw new Error(`The menu has no "${label}", only: ${others}`);
    },
    async inScheme(page, scheme) {
      await inWindow(`Services.prefs.setIntPref('${SCHEME}', ${scheme === 'dark' ? 0 : 1})`);
      const isDark = "matchMedia('(prefers-color-scheme: dark)').matches";
      await until(`it is ${scheme}`, () => page.evaluate(`${isDark} === ${scheme === 'dark'}`));
    },
    close: () => browser.close(),
  };
}
