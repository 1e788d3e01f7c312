import {browser} from '../browser';
import type {Ask, Envelope, Name, Reply} from './contract';
import {ExtensionGone, Refused} from './failures';

/** True while the extension that this script belongs to is still installed and running. */
export function isExtensionThere(): boolean {
  return browser.runtime?.id !== undefined;
}

function opened<N extends Name>(envelope: Envelope<Reply<N>> | undefined): Reply<N> {
  if (envelope === undefined) throw new Refused('not understood', 'Nobody answered.');
  if (envelope.ok) return envelope.value;
  throw new Refused(envelope.because, envelope.reason);
}

const wait = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** How long to wait before asking a worker once more that was not up yet. */
const SECOND_TRY_AFTER_MS = 150;

/**
 * Asks the worker. A worker that was not up yet is asked once more: every message may arrive twice.
 * @throws ExtensionGone when only a reload of the page helps
 * @throws Refused when the worker will not or cannot do it
 */
export async function ask<N extends Name>(name: N, body: Ask<N>): Promise<Reply<N>> {
  for (let isFirst = true; ; isFirst = false) {
    if (!isExtensionThere()) throw new ExtensionGone();
    try {
      return opened<N>(await browser.runtime.sendMessage({name, body}));
    } catch (error) {
      if (error instanceof Refused && error.because !== 'not understood') throw error;
      if (!isExtensionThere()) throw new ExtensionGone();
      if (!isFirst) throw error;
      await wait(SECOND_TRY_AFTER_MS);
    }
  }
}

/** Asks the content script of one tab; undefined where none is running there. */
export async function askTab<N extends Name>(
  tabId: number,
  name: N,
  body: Ask<N>,
  frameId?: number,
): Promise<Reply<N> | undefined> {
  let envelope: Envelope<Reply<N>> | undefined;
  try {
    const where = frameId === undefined ? {} : {frameId};
    envelope = await browser.tabs.sendMessage(tabId, {name, body}, where);
  } catch {
    // Chrome and Firefox word it differently, and both mean one thing: nobody listens in that tab.
    return undefined;
  }
  return envelope === undefined ? undefined : opened<N>(envelope);
}
