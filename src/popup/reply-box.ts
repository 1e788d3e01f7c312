import {browser} from '../browser';
import type {Mention} from '../mention/mention';
import {activeTab} from './active-tab';

/** What became of a draft that was to go into the page's reply box. */
export type PutIn = 'done' | 'no box' | 'elsewhere' | 'refused';

/**
 * Types a text where the page's own cursor stands, as its keyboard would; false where it stands in
 * no box for text. It is handed to the page's tab as it is, and so names nothing outside itself.
 */
export function typeInto(text: string): boolean {
  // Read as the browser has it: a page may give a form the name of what is looked for
  const focused = (root: Document | ShadowRoot): Element | null => {
    const [own] = root instanceof Document ? [Document.prototype] : [ShadowRoot.prototype];
    const found = Object.getOwnPropertyDescriptor(own, 'activeElement')?.get?.call(root);
    return found?.shadowRoot?.activeElement ? focused(found.shadowRoot) : (found ?? null);
  };
  const box = focused(document);
  const isArea = box instanceof HTMLTextAreaElement && !box.readOnly && !box.disabled;
  if (!isArea && !(box instanceof HTMLElement && box.isContentEditable)) return false;
  box.focus();
  // Deprecated, and yet the one way by which every editor and its undo hears of it
  if (Document.prototype.execCommand?.call(document, 'insertText', false, text)) return true;
  if (!isArea) return false;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertText', data: text}));
  return true;
}

const hostIn = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;

/**
 * Puts a draft into the reply box of the page in front, if that is the site of the post and the
 * page's cursor stands in a box for text. It is the page's from then on; nothing is sent.
 */
export async function putIntoReplyBox(text: string, {host}: Mention): Promise<PutIn> {
  const {id: tabId, url} = activeTab.value ?? {};
  if (tabId === undefined || hostIn(url) !== host) return 'elsewhere';
  try {
    const [told] = await browser.scripting.executeScript({
      target: {tabId},
      func: typeInto,
      args: [text],
    });
    return told?.result === true ? 'done' : 'no box';
  } catch {
    // The browser lets nobody onto this page, or the right to it was taken back
    return 'refused';
  }
}
