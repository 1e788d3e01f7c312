import type {Page} from 'puppeteer-core';
import type {Decision} from '../../../src/mention/decision';
import type {Envelope} from '../../../src/messages/contract';
import {call} from '../../bench/store/call';
import type {Driver} from '../../support/driver/driver';
import {says} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import {word} from '../../support/words';
import type {Kept} from './kept-on';

/** Two windows of the dashboard, side by side. */
export type Windows = [Page, Page];

/** Opens the dashboard in two windows. */
export async function openWindows({browser, origin, visit}: Driver): Promise<Windows> {
  const open = async () => {
    const page = await browser.newPage({type: 'window'});
    await visit(page, `${origin}/dashboard.html`);
    return page;
  };
  return [await open(), await open()];
}

const KINDS = ['no reply needed', 'not us'] as const;

/** Decides in a window, by the message that a press sends; gives back the decision that was kept. */
async function decide(window: Page, mentionId: string, kind: (typeof KINDS)[number]) {
  const body = {step: crypto.randomUUID(), decisions: [{mentionId, kind}]};
  const message = JSON.stringify({name: 'decisions.made', body});
  const envelope = (await window.evaluate(`chrome.runtime.sendMessage(${message})`)) as Envelope<{
    made: Decision[];
  }>;
  if (!envelope.ok) throw new Error(envelope.reason);
  return envelope.value.made.map(({id}) => id);
}

const TOP = `document.querySelector('.one-top')?.innerText`;

/** The two windows show both decisions, and the same state. */
async function agree(windows: Windows, {id}: Kept): Promise<boolean> {
  for (const window of windows) {
    await window.bringToFront();
    await window.evaluate(`location.hash = ${JSON.stringify(`#mention/${id}`)}`);
    for (const did of ['dashboard_did_no_reply', 'dashboard_did_not_us'] as const) {
      await says(window, word(did));
    }
  }
  const [one, other] = windows;
  const isSame = async () => (await one.evaluate(TOP)) === (await other.evaluate(TOP));
  return until('both windows say the same', isSame).catch(() => false);
}

/** Both windows decide on the same mention in the same moment: both are kept, and make one state. */
export async function decideAtOnce(
  windows: Windows,
  inside: Page,
  {id, host}: {id: string; host: string},
): Promise<string[]> {
  const [one, other] = KINDS;
  const made = await Promise.all([decide(windows[0], id, one), decide(windows[1], id, other)]);
  const row = (await call(inside, 'keptOn', host)).find(kept => kept.id === id);
  if (!row) return [`${id}: decided in two windows, and gone`];
  const missing = made.flat().filter(decision => !row.decisions.includes(decision));
  return [
    ...missing.map(decision => `${id}: ${decision} of one of two windows is lost`),
    ...(row.isFold ? [] : [`${id}: two windows, and no fold of both`]),
    ...((await agree(windows, row)) ? [] : [`${id}: two windows show it differently`]),
  ];
}
