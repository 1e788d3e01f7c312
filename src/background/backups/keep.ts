import {browser} from '../../browser';
import type {Instant} from '../../mention/post';
import type {Keeping, LastBackup} from '../../store/private-rows';
import {readPrivate} from '../../store/read/private';
import {StoreUnavailable} from '../../store/unavailable';
import {writePrivate} from '../../store/write/private';
import {say} from '../../words';
import {inTurn} from '../turn';
import {settle} from './downloads';
import {writeBackup} from './write';

const HOUR = 3_600_000;
const EVERY: Record<Keeping['every'], number> = {
  off: Infinity,
  daily: 24 * HOUR,
  weekly: 7 * 24 * HOUR,
};

/** A backup that was begun this long ago and did not end was cut off: the worker died over it. */
const CUT_OFF_AFTER = HOUR / 4;

/** True when it is time for a backup: the last one is too long ago, failed, or never ended. */
export function isDue(
  {every}: Pick<Keeping, 'every'>,
  last: LastBackup | undefined,
  now: Instant,
): boolean {
  if (every === 'off') return false;
  if (!last || last.startedAt > now) return true; // The clock was set back since
  if (last.is === 'made') return now - last.startedAt >= EVERY[every];
  return now - last.startedAt >= (last.is === 'failed' ? HOUR : CUT_OFF_AFTER);
}

const note = (value: LastBackup) => writePrivate({key: 'last backup', value});

async function make(startedAt: Instant): Promise<void> {
  const downloads: number[] = [];
  const state = {startedAt, downloads};
  await note({...state, is: 'being written'});
  try {
    if (!(await browser.permissions.contains({permissions: ['downloads']}))) {
      throw new Error(say('worker_backup_not_allowed'));
    }
    await writeBackup(startedAt, async download => {
      downloads.push(download);
      await note({...state, is: 'being written'});
    });
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    const why = error instanceof Error ? error.message : String(error);
    await note({...state, is: 'failed', at: startedAt, why});
    return;
  }
  await note({...state, is: 'with the browser'});
}

/** Makes a backup where one is due, and looks what the browser made of the last. */
export function keepBackups(now: Instant): Promise<void> {
  return inTurn('backups', async () => {
    try {
      await settle(now);
      const keeping = await readPrivate('keeping');
      if (!keeping || !isDue(keeping, await readPrivate('last backup'), now)) return;
      await make(now);
      await settle(Date.now());
    } catch (error) {
      // Nothing can be read or noted while the store is shut; the next alarm tries again
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  });
}
