import {browser} from '../browser';
import type {Ask, Envelope, Name, Refusal, Reply} from './contract';
import {Refused} from './failures';
import type {Shape} from './shapes/shape';

/** Who asks: a content script in a tab's page, one of our own pages, or the worker. */
export type Asker =
  | {
      is: 'page';
      tab: chrome.tabs.Tab & {id: number};
      frameId: number;
      /** Names what the frame shows, until it shows something else; absent in Firefox. */
      documentId?: string;
      url: URL;
    }
  | {is: 'own page'}
  | {is: 'worker'};

/** For each message this context takes: who may send it, what its body must look like, what is done. */
export type Handler<N extends Name> = {
  from: Asker['is'];
  shape: Shape<N>;
  handle(body: Ask<N>, asker: Asker): Reply<N> | Promise<Reply<N>>;
};

/** The handlers of one context. */
export type Handlers = {[N in Name]?: Handler<N>};

function whoAsks(sender: chrome.runtime.MessageSender): Asker | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const own = browser.runtime.getURL('');
  if (sender.url?.startsWith(own)) {
    return sender.url.endsWith('/background.js') ||
      sender.url.includes('/_generated_background_page')
      ? {is: 'worker'}
      : {is: 'own page'};
  }
  const {tab, frameId = 0, documentId, url} = sender;
  if (tab?.id === undefined) return url === undefined ? {is: 'worker'} : undefined;
  if (url === undefined || !URL.canParse(url)) return undefined;
  const shown = documentId === undefined ? {} : {documentId};
  return {is: 'page', tab: {...tab, id: tab.id}, frameId, ...shown, url: new URL(url)};
}

const refusal = (because: Refusal, reason: string): Envelope<never> => ({
  ok: false,
  because,
  reason,
});

async function replyTo<N extends Name>(
  handler: Handler<N>,
  body: unknown,
  asker: Asker | undefined,
): Promise<Envelope<Reply<N>>> {
  if (asker?.is !== handler.from) return refusal('not allowed', 'This is not yours to ask.');
  try {
    const checked = handler.shape(body);
    if (!checked.ok) return refusal('not understood', checked.reason);
    return {ok: true, value: await handler.handle(checked.body, asker)};
  } catch (error) {
    if (error instanceof Refused) return refusal(error.because, error.message);
    console.error(error);
    return refusal('failed', error instanceof Error ? error.message : String(error));
  }
}

function nameAndBody(message: unknown): {name: string; body: unknown} | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('name' in message) || typeof message.name !== 'string') return undefined;
  return {name: message.name, body: 'body' in message ? message.body : undefined};
}

/**
 * The one message listener of a context. It is silent on names it does not know, so that another
 * context can answer them, and always replies to those it does.
 */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    sendResponse: (envelope: unknown) => void,
  ): boolean => {
    const asked = nameAndBody(message);
    if (!asked || !Object.hasOwn(handlers, asked.name)) return false;
    const handler = handlers[asked.name as Name] as Handler<Name>;
    void replyTo(handler, asked.body, whoAsks(sender)).then(sendResponse);
    return true; // Holds the channel open: right with the polyfill, without it, and in Firefox
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
