import {browser} from '../../browser';
import type {Instant} from '../../mention/post';
import {readSettings} from '../../settings/read';
import type {PendingReminder} from '../../store/private-rows';
import {mentionById} from '../../store/read/one';
import {readPrivate} from '../../store/read/private';
import {readReminders} from '../../store/read/reminders-wanted';
import {writePrivate} from '../../store/write/private';
import {type Notice, noticeOfMany, noticeOfOne, showNotice} from './notice';

const OF_ONE = 'mention ';

/**
 * The name of a notification, from which a click on it knows where to lead. It says which reminders
 * are told of, and how many: one of the same name has told of all of them.
 */
export function noticeName({id, first, soon, late}: PendingReminder): string {
  const [only] = first;
  return soon + late === 1 && only ? `${OF_ONE}${only.id} ${id}` : `list ${id} ${soon} ${late}`;
}

/** The mention that a notification is about; undefined for one about several. */
export function mentionOfNotice(name: string): string | undefined {
  return name.startsWith(OF_ONE) ? name.slice(OF_ONE.length).split(' ')[0] : undefined;
}

/** True for a notification about several mentions, some of which were not yet late. */
export const isOfSoon = (name: string): boolean =>
  !name.startsWith(OF_ONE) && Number(name.split(' ')[2]) > 0;

/** True for a notification that told of some of these reminders, or of the one mention before. */
function isReplaced(shown: string, pending: PendingReminder): boolean {
  if (shown.split(' ').includes(pending.id)) return true; // More came since it was shown
  const mention = mentionOfNotice(noticeName(pending));
  return mention !== undefined && mentionOfNotice(shown) === mention; // Was soon, or late once
}

async function noticeOf(pending: PendingReminder, now: Instant): Promise<Notice | undefined> {
  const settings = await readSettings();
  const {discreet} = await readReminders();
  const found = await Promise.all(pending.first.map(({id}) => mentionById(id)));
  const mentions = found.filter(mention => mention !== undefined);
  const [only] = mentions;
  if (!only) return undefined; // Erased meanwhile
  return pending.soon + pending.late === 1
    ? noticeOfOne(only, settings, discreet, now)
    : noticeOfMany(pending, mentions, settings, discreet);
}

/**
 * Tells a person what was noted, and then notes that it was told. A worker that died in between
 * finds the notification still there, and does not show it twice.
 */
export async function tellPending(now: Instant): Promise<void> {
  const pending = await readPrivate('pending reminder');
  if (!pending) return;
  const name = noticeName(pending);
  const shown = Object.keys(await browser.notifications.getAll());
  const notice = shown.includes(name) ? undefined : await noticeOf(pending, now);
  if (notice) {
    const old = shown.filter(other => isReplaced(other, pending));
    await Promise.all(old.map(other => browser.notifications.clear(other)));
    await showNotice(name, notice);
  }
  await writePrivate({key: 'pending reminder', value: null});
}
