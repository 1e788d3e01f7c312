import type {Browser, Page} from 'puppeteer-core';

/** Sends one command of WebDriver BiDi. */
export type Send = (method: string, params: object) => Promise<unknown>;

type Connected = {connection: {send(method: string, params: object): Promise<{result: unknown}>}};

/** The line to a browser driven by BiDi, for what puppeteer has no words for. */
export function lineTo(browser: Browser): Send {
  // Puppeteer keeps its connection to itself; this is the one place that reaches for it.
  const {connection} = browser as unknown as Connected;
  return async (method, params) => (await connection.send(method, params)).result;
}

/** The id by which BiDi knows the page. */
export function contextOf(page: Page): string {
  const frame = page.mainFrame() as unknown as {_id: string};
  return frame._id;
}

/** What a script gave back, as BiDi serializes it. */
export type Evaluated = {
  result?: {type: string; value?: unknown};
  exceptionDetails?: {text: string};
};

/** Runs a script in the browser's own window, where its real menus, keys and add-ons are. */
export async function inBrowserWindow(send: Send, expression: string): Promise<unknown> {
  const tree = (await send('browsingContext.getTree', {'moz:scope': 'chrome'})) as {
    contexts: {context: string; url: string}[];
  };
  const window = tree.contexts.find(({url}) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox has no window.');
  const evaluated = (await send('script.evaluate', {
    expression,
    target: {context: window.context},
    awaitPromise: true,
  })) as Evaluated;
  if (evaluated.exceptionDetails) throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result?.value;
}
