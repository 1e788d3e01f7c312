import {browser} from '../browser';
import {readSettings} from '../settings/read';
import {catchUp, makeAlarm} from './alarms';
import {makeMenus} from './menus';
import {emptyOutbox} from './outbox';
import {keepProjection} from './projection';
import {keepReminders} from './reminders/keep';
import {applySites} from './sites';
import {keepStorms} from './storms/keep';
import {inTurn} from './turn';
import {renewWatchList} from './watch';

const STARTED = 'started';

/** Sets up everything that the browser may have lost; done twice it is as if done once. */
async function setUp(): Promise<void> {
  await makeAlarm();
  await makeMenus();
  await renewWatchList();
  await applySites(await readSettings());
  await emptyOutbox();
  await keepProjection();
  await keepReminders(Date.now()); // What passed while the browser was closed
  await keepStorms(Date.now());
}

/** The browser was started, or Earmark installed or updated. */
export function start(): Promise<void> {
  return inTurn('start', async () => {
    await setUp();
    await browser.storage.session.set({[STARTED]: true});
  });
}

/**
 * The worker woke: sets up what no event told of, as when Earmark was turned off and on again, and
 * does what an alarm that kept silent left undone.
 */
export async function wakeUp(): Promise<void> {
  await makeAlarm();
  const stored = await browser.storage.session.get(STARTED);
  if (stored[STARTED] !== true) await start();
  await catchUp(Date.now());
}

/** Earmark was installed or updated; the browser's own updates also come by here. */
export async function installed({reason}: {reason: string}): Promise<void> {
  await start();
  if (reason === 'install') {
    await browser.tabs.create({url: browser.runtime.getURL('welcome.html')});
  }
}
