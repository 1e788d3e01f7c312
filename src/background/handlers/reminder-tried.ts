import {browser} from '../../browser';
import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {readSettings} from '../../settings/read';
import {readReminders} from '../../store/read/reminders-wanted';
import {say} from '../../words';
import {inWords} from '../in-words';
import {roughly, showNotice} from '../reminders/notice';

const EXAMPLE_MINUTES = 15;

/** Chrome knows whether the person, or their system, lets notifications through; Firefox does not say. */
async function isBlocked(): Promise<boolean> {
  const level = await browser.notifications.getPermissionLevel?.();
  return level === 'denied';
}

/** A person wants to see what a reminder looks like. */
export const reminderTried: Handler<'reminder.tried'> = {
  from: 'own page',
  shape: fromOwnPage['reminder.tried'],
  handle: inWords(async () => {
    const {discreet} = await readReminders();
    const brand = (await readSettings()).brands[0]?.name ?? say('worker_example_brand');
    const site = 'forum.example';
    await browser.notifications.clear('example');
    await showNotice('example', {
      title: say('worker_due_in', brand, roughly(EXAMPLE_MINUTES)),
      message: discreet
        ? say('worker_on_site', site)
        : `${say('worker_wrote_on', 'Robin', site)}\n${say('worker_example_post', brand)}`,
    });
    return {isBlocked: await isBlocked()};
  }),
};
