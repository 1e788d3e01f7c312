import {cleanup} from '@testing-library/preact';
import axe from 'axe-core';
import words from '../../src/_locales/en/messages.json';
import {browser} from '../../src/browser';
import {now} from '../../src/ui/now';
import {toast} from '../../src/ui/toast';
import {resetBrowser} from '../support/fake-browser';
import {NOON} from './noon';

export {NOON};

/** The English words, with `$1` filled in as the browser does. */
function english(word: string, parts: string[] = []): string {
  const texts: Record<string, {message: string}> = words;
  return (texts[word]?.message ?? '').replace(/\$(\d)/g, (_, digit) => parts[digit - 1] ?? '');
}

/** jsdom draws no dialogs and popovers; here they open and close without being drawn. */
function withDialogs(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  HTMLElement.prototype.hidePopover = () => undefined;
  HTMLElement.prototype.scrollIntoView = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
}

/** Before each view test: an English browser at noon, and nothing left over from the test before. */
export function setStage(): void {
  beforeEach(() => {
    resetBrowser();
    browser.i18n.getMessage = english as typeof browser.i18n.getMessage;
    globalThis.structuredClone ??= value => JSON.parse(JSON.stringify(value));
    withDialogs();
    now.value = NOON;
    toast.value = undefined;
    sessionStorage.clear();
  });
  afterEach(cleanup);
}

/** What axe finds wrong, as sentences; jsdom lays nothing out, so contrast is tested by numbers. */
export async function findings(element: Element = document.body): Promise<string[]> {
  const rules = {'color-contrast': {enabled: false}, region: {enabled: false}};
  const {violations} = await axe.run(element, {rules});
  return violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html}`));
}
