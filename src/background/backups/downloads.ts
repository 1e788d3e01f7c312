import {browser} from '../../browser';
import type {Instant} from '../../mention/post';
import {readPrivate} from '../../store/read/private';
import {StoreUnavailable} from '../../store/unavailable';
import {writePrivate} from '../../store/write/private';
import {say} from '../../words';
import {inTurn} from '../turn';

async function found(ids: number[]): Promise<chrome.downloads.DownloadItem[]> {
  const items = await Promise.all(ids.map(id => browser.downloads.search({id})));
  return items.flat();
}

/**
 * Notes what became of a backup that the browser has: made when it says that every file of it is
 * complete, failed when it lost one.
 */
export async function settle(now: Instant): Promise<void> {
  const last = await readPrivate('last backup');
  if (last?.is !== 'with the browser' || !browser.downloads) return;
  const {startedAt, downloads} = last;
  const items = await found(downloads);
  const lost = items.find(({state}) => state === 'interrupted');
  const isWhole = items.length === downloads.length;
  if (lost || !isWhole) {
    const why = lost?.error ?? say('worker_backup_lost');
    const value = {startedAt, downloads, is: 'failed', at: now, why} as const;
    await writePrivate({key: 'last backup', value});
  } else if (items.every(({state}) => state === 'complete')) {
    const bytes = items.reduce((sum, {fileSize}) => sum + Math.max(0, fileSize), 0);
    const value = {startedAt, downloads, is: 'made', at: now, bytes} as const;
    await writePrivate({key: 'last backup', value});
  }
}

/** A download went on or ended; it may be one of ours. */
export function downloadChanged(): Promise<void> {
  return inTurn('backups', async () => {
    try {
      await settle(Date.now());
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error; // The next alarm looks again
    }
  });
}
