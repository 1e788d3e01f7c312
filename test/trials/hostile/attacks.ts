import type {Page} from 'puppeteer-core';
import type {Driver} from '../../support/driver/driver';
import {pointAt, seen} from '../../support/driver/hands';
import {until} from '../../support/driver/wait';
import {exactly} from '../../support/words';

/** One way to attack from a page: what it writes beside a thread of two posts, and what is then done there. */
export type Attack = {
  name: string;
  /** Markup above the thread; may hold scripts, which run before Earmark reads. */
  before?: string;
  /** Parts of the posts, as markup. */
  author?: string;
  time?: string;
  link?: string;
  title?: string;
  act?(driver: Driver, page: Page): Promise<void>;
};

/** What any code that runs where it should not would do. */
const RUN = 'fetch("/ran")';

const script = (code: string): string => `<script>${code}</script>`;

/** Parts and methods of elements and documents that whoever reads a page may ask for. */
const METHODS = [
  ...['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementsByClassName'],
  ...['getElementById', 'matches', 'closest', 'contains', 'getAttribute', 'hasAttribute'],
  ...['attributes', 'classList', 'className', 'id', 'tagName', 'localName', 'nodeName', 'nodeType'],
  ...['children', 'childNodes', 'firstChild', 'firstElementChild', 'lastElementChild'],
  ...['nextElementSibling', 'previousElementSibling', 'nextSibling', 'childElementCount'],
  ...['parentNode', 'parentElement', 'isConnected', 'textContent', 'ownerDocument', 'shadowRoot'],
  ...['getBoundingClientRect', 'checkVisibility', 'compareDocumentPosition', 'getRootNode'],
  ...['addEventListener', 'createTreeWalker', 'createElement', 'createRange', 'elementsFromPoint'],
  ...['title', 'baseURI', 'defaultView', 'dir', 'lang', 'dataset', 'hidden'],
];

const host = `document.querySelector('div[data-earmark]')`;

/** Where the button that flags the second post stands, once it does. */
async function buttonAt(driver: Driver, page: Page): Promise<{x: number; y: number}> {
  const beside = await pointAt(driver, page, '#p2');
  const {box} = await seen(driver, page, {label: exactly('page_flag_post'), beside});
  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
}

/** A press at a place that looks like the page's own, the moment after `before` moved our button there. */
async function pressAt(page: Page, {x, y}: {x: number; y: number}, before: string): Promise<void> {
  await page.mouse.move(5, 5);
  await page.evaluate(before);
  await page.mouse.click(x, y);
}

const words: Attack[] = [
  {
    name: 'markup and handlers in the name, the time and the title',
    author: `&lt;img src=x onerror='${RUN}'&gt;<img src="x" alt="" onerror='void 0'>"&gt;&lt;script&gt;${RUN}&lt;/script&gt;`,
    time: `<time datetime="'&gt;&lt;script&gt;${RUN}&lt;/script&gt;" title="javascript:${RUN.replaceAll('"', '&quot;')}">1 min ago</time>`,
    title: `&lt;/title&gt;&lt;script&gt;${RUN}&lt;/script&gt;`,
  },
  {name: 'a link that is code', link: `javascript:${RUN.replaceAll('"', '&quot;')}`},
  {name: 'a link that is a page', link: `data:text/html,&lt;script&gt;${RUN}&lt;/script&gt;`},
  {name: 'a link that hides its host', link: 'https://forum.localhost@evil.example/#p2'},
  {name: 'a link to a host that looks alike', link: 'https://hоstile.localhost/#p2'},
  {name: 'a link of a megabyte', link: `/#${'p'.repeat(1_000_000)}`},
];

const scripts: Attack[] = [
  {
    name: 'parts of every object are of the page’s making',
    before: script(`for (const name of ['body', 'post', 'url', 'because', 'kind', 'ok', 'value']) {
      Object.defineProperty(Object.prototype, name, {get() { ${RUN}; return 'taken'; }, set() {}});
    }`),
  },
  {
    name: 'the methods of the document and its lists lie',
    before: script(`
      for (const name of ['querySelectorAll', 'querySelector', 'closest', 'matches', 'getAttribute']) {
        Element.prototype[name] = Document.prototype[name] = () => { throw new Error('mine'); };
      }
      Array.prototype[Symbol.iterator] = function* () { ${RUN}; };
      NodeList.prototype[Symbol.iterator] = function* () { ${RUN}; };
      Object.defineProperty(Node.prototype, 'textContent', {get: () => { ${RUN}; return 'x'; }});
      window.MutationObserver = window.IntersectionObserver = window.CSS = undefined;`),
  },
  {
    name: 'fields are named like the parts of a node',
    before: `<form id="children" name="children"><input name="parentNode"><input name="children">
      <input name="textContent"><input name="querySelectorAll"><input name="isConnected"></form>
      <img name="body" alt=""><img name="documentElement" alt=""><form name="head"></form>
      <a id="CSS"></a><a id="chrome"></a><a id="browser"></a><a id="navigation"></a>`,
  },
  {
    // It is never closed: all posts stand in it
    name: 'a form around everything, its fields and the pictures named like methods',
    before: `<form action="#">${METHODS.map(name => `<input name="${name}" hidden>`).join('')}
      ${METHODS.map(name => `<img name="${name}" alt="">`).join('')}`,
  },
  {
    name: 'clicks and keys that a script made, again and again',
    before: script(`setInterval(() => {
      const all = [...document.querySelectorAll('div[data-earmark]'), document.body, document];
      for (const one of all) for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        one.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, cancelable: true}));
        one.click?.();
      }
      document.dispatchEvent(new KeyboardEvent('keydown', {key: 'm', code: 'KeyM', altKey: true,
        shiftKey: true, bubbles: true, composed: true}));
    }, 20);`),
  },
  {
    name: 'our element taken away, cloned and moved about',
    before: script(`let turn = 0; setInterval(() => {
      const one = ${host}; if (!one) return;
      if (turn++ % 3 === 0) one.remove();
      else if (turn % 3 === 1) document.body.append(one.cloneNode(true));
      else document.body.prepend(one);
    }, 60);`),
  },
  {
    name: 'a flood of changes',
    before: script(`let left = 400; const timer = setInterval(() => {
      const box = document.createElement('div');
      for (let at = 0; at < 250; at++) {
        box.append(Object.assign(document.createElement('p'), {textContent: 'Fernhill? ' + at}));
      }
      document.body.append(box); setTimeout(() => box.remove(), 30);
      if (--left === 0) clearInterval(timer);
    }, 5);`),
  },
  {
    name: 'elements and highlights with our names',
    before:
      '<div data-earmark style="position:fixed;inset:0"></div><div data-earmark id="earmark"></div>' +
      script(`CSS.highlights?.set('earmark', new Highlight()); window.earmark = {is: 'there'};`),
  },
  {name: 'our own account’s name', author: 'FernhillCare'},
];

const hands: Attack[] = [
  {
    name: 'the button moved under a pointer that presses something else',
    async act(driver, page) {
      const {x, y} = await buttonAt(driver, page);
      const shift = `document.querySelector('main').style.transform = 'translate(0, 200px)'`;
      await pressAt(page, {x, y: y + 200}, shift);
    },
  },
  {
    name: 'our element faded and laid over a button of the page',
    async act(driver, page) {
      const {x, y} = await buttonAt(driver, page);
      await page.evaluate(`${host}.style.setProperty('opacity', '0.01', 'important')`);
      await page.evaluate('new Promise(done => setTimeout(done, 500))');
      await page.mouse.click(x, y);
    },
  },
  {
    name: 'all of the page faded, with our button in it',
    async act(driver, page) {
      const {x, y} = await buttonAt(driver, page);
      await page.evaluate(`document.documentElement.style.opacity = '0.01'`);
      await page.evaluate('new Promise(done => setTimeout(done, 500))');
      await page.mouse.click(x, y);
    },
  },
  {
    name: 'the dashboard in a frame',
    async act(driver, page) {
      await page.evaluate(`for (const name of ['dashboard', 'popup', 'welcome']) {
        const frame = document.createElement('iframe');
        frame.src = ${JSON.stringify(driver.origin)} + '/' + name + '.html';
        document.body.append(frame);
      }`);
      await until('no frame shows a page of ours', () => {
        const shown = page.frames().map(frame => frame.url());
        return !shown.some(url => url.startsWith(driver.origin));
      });
    },
  },
  {
    name: 'a look for files of ours, and for a way to speak to the worker',
    async act(driver, page) {
      const files = ['manifest.json', 'content.js', 'content.css', 'icons/earmark-16.png'];
      const got = await page.evaluate(`Promise.all(${JSON.stringify(files)}.map(file =>
        fetch(${JSON.stringify(driver.origin)} + '/' + file).then(() => file, () => '')))`);
      if (String(got).replaceAll(',', '') !== '') throw new Error(`a page can fetch ${got}`);
      const speaks = await page.evaluate(`globalThis.chrome?.runtime?.sendMessage !== undefined ||
        globalThis.browser?.runtime !== undefined`);
      if (speaks) throw new Error('a page can speak to the worker');
    },
  },
];

/** Every attack, one page each. */
export const attacks: Attack[] = [...words, ...scripts, ...hands];

/** Those that are made with every run of the suite: one for each way in. */
export const shortForm: number[] = [
  'markup and handlers in the name, the time and the title',
  'fields are named like the parts of a node',
  'a form around everything, its fields and the pictures named like methods',
  'clicks and keys that a script made, again and again',
  'our element faded and laid over a button of the page',
].map(name => attacks.findIndex(attack => attack.name === name));
