import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import type {Keeping} from '../../store/private-rows';
import {readPrivate} from '../../store/read/private';
import {writePrivate} from '../../store/write/private';
import {keepBackups} from '../backups/keep';
import {keepRetention} from '../backups/retention';
import {inWords} from '../in-words';
import {inTurn} from '../turn';

const unset: Keeping = {every: 'off'};

/**
 * What a person lets be kept for so many days. Erasing begins anew with that choice alone: when it
 * was last done tells of a clock that leapt since.
 */
function keptFor(
  {erasedAt: _, isDoubted: __, keepDays: ___, ...rest}: Keeping,
  days: number | undefined,
): Keeping {
  return {...rest, ...(days === undefined ? {} : {keepDays: days})};
}

/** A person chooses how often a backup is made by itself, or how long mentions are kept. */
export const keepingChanged: Handler<'keeping.changed'> = {
  from: 'own page',
  shape: fromOwnPage['keeping.changed'],
  handle: inWords(async ({every, keepDays}) => {
    await inTurn('keeping', async () => {
      const before = (await readPrivate('keeping')) ?? unset;
      const value = keepDays === undefined ? before : keptFor(before, keepDays ?? undefined);
      await writePrivate({
        key: 'keeping',
        value: {...value, ...(every === undefined ? {} : {every})},
      });
    });
    if (keepDays !== undefined) await keepRetention(Date.now());
    // Nobody has to wait for a first backup; what becomes of it is noted in the store
    if (every !== undefined && every !== 'off') void keepBackups(Date.now());
    return {kept: true};
  }),
};
