import {quietProblems} from '../../clock';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import type {Reminders} from '../../store/private-rows';
import {readReminders} from '../../store/read/reminders-wanted';
import {writePrivate} from '../../store/write/private';
import {say} from '../../words';
import {inWords} from '../in-words';
import {inTurn} from '../turn';

/** A person chooses of what they are reminded, how, and when not. */
export const remindersChanged: Handler<'reminders.changed'> = {
  from: 'own page',
  shape: fromOwnPage['reminders.changed'],
  handle: inWords(async ({quiet, ...change}) => {
    if (quiet && quietProblems(quiet).length > 0) {
      throw new Refused('not allowed', say('worker_quiet_wrong'));
    }
    await inTurn('reminders', async () => {
      const {quiet: before, ...rest} = await readReminders();
      const hours = quiet === undefined ? before : (quiet ?? undefined);
      const value: Reminders = {
        ...rest,
        ...change,
        ...(hours === undefined ? {} : {quiet: hours}),
      };
      await writePrivate({key: 'reminders', value});
    });
    return {kept: true};
  }),
};
