import {browser} from '../../browser';
import {isQuiet} from '../../clock';
import type {Instant} from '../../mention/post';
import {readSettings} from '../../settings/read';
import type {PendingStorm, Reminders, StormWatch} from '../../store/private-rows';
import {readPrivate} from '../../store/read/private';
import {readReminders} from '../../store/read/reminders-wanted';
import {writePrivate} from '../../store/write/private';
import {showNotice} from '../reminders/notice';
import {stormNotice, stormNoticeName, stormOfNotice} from './notice';

/** What is to be done with an alert: tell it, tell it once the quiet hours are over, or never. */
function fate(
  {brandId, level, stormId}: PendingStorm,
  watch: StormWatch | undefined,
  wanted: Reminders,
  now: Instant,
): 'tell' | 'wait' | 'drop' {
  const holds = watch?.level === 'watch' || watch?.level === 'storm';
  if (!holds || watch.stormId !== stormId) return 'drop'; // It passed, or somebody closed it
  if (!wanted.storms || wanted.offFor.includes(brandId)) return 'drop';
  const isUrgent = level === 'storm' && wanted.stormsInQuiet;
  return wanted.quiet && isQuiet(wanted.quiet, now) && !isUrgent ? 'wait' : 'tell';
}

/** Shows an alert in place of an earlier one of that storm, unless it is on the screen already. */
async function tellOne(pending: PendingStorm): Promise<void> {
  const name = stormNoticeName(pending);
  const shown = Object.keys(await browser.notifications.getAll());
  if (shown.includes(name)) return;
  const old = shown.filter(other => stormOfNotice(other) === pending.stormId);
  await Promise.all(old.map(other => browser.notifications.clear(other)));
  await showNotice(name, stormNotice(pending, await readSettings()));
}

/**
 * Tells a person of the alerts that were noted, and then notes that they were told. A worker that
 * died in between finds the notification still there, and does not show it twice.
 */
export async function tellStorms(now: Instant): Promise<void> {
  const pending = (await readPrivate('pending storms')) ?? [];
  if (pending.length === 0) return;
  const watches = (await readPrivate('storm watch')) ?? {};
  const wanted = await readReminders();
  const waiting: PendingStorm[] = [];
  for (const one of pending) {
    const is = fate(one, watches[one.brandId], wanted, now);
    if (is === 'tell') await tellOne(one);
    if (is === 'wait') waiting.push(one);
  }
  await writePrivate({key: 'pending storms', value: waiting});
}
