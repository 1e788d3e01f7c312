import {type QuietHours, quietProblems} from '../../clock';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import type {Reminders} from '../../store/private-rows';
import {readReminders} from '../../store/read/reminders-wanted';
import {writePrivate} from '../../store/write/private';
import {say} from '../../words';
import {inWords} from '../in-words';
import {agreed, listTogether, quietTogether} from '../together';
import {inTurn} from '../turn';

/** Quiet hours as a window would leave them, with what was changed elsewhere while it was open. */
function quietHours(
  seen: QuietHours | undefined,
  kept: QuietHours | undefined,
  next: QuietHours,
): QuietHours {
  const quiet = seen && kept ? agreed(quietTogether({seen, kept, next})) : next;
  if (quietProblems(quiet).length === 0) return quiet;
  throw new Refused('not allowed', say('worker_quiet_wrong'));
}

/** A person chooses of what they are reminded, how, and when not. */
export const remindersChanged: Handler<'reminders.changed'> = {
  from: 'own page',
  shape: fromOwnPage['reminders.changed'],
  handle: inWords(async ({quiet, offFor, seen, ...change}) => {
    await inTurn('reminders', async () => {
      const {quiet: before, offFor: off, ...rest} = await readReminders();
      const hours = quiet === undefined ? before : quiet && quietHours(seen?.quiet, before, quiet);
      const value: Reminders = {
        ...rest,
        ...change,
        offFor: offFor ? listTogether({seen: seen?.offFor ?? off, kept: off, next: offFor}) : off,
        ...(hours ? {quiet: hours} : {}),
      };
      await writePrivate({key: 'reminders', value});
    });
    return {kept: true};
  }),
};
