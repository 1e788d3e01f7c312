import {browser} from '../browser';
import type {BrandId} from '../mention/decision';
import type {Packed} from '../query';
import type {Account} from './settings';

/** What a page process needs to find mentions: the compiled queries and our own accounts. */
export type WatchList = {
  packed: Packed;
  brands: {id: BrandId; name: string; queryVersion: number; accounts: Account[]}[];
};

/** The key of the watch list in storage.local. */
export const WATCH_LIST = 'watch';

/** The watch list as it is now; undefined before any brand was set up. */
export async function readWatchList(): Promise<WatchList | undefined> {
  const stored = await browser.storage.local.get(WATCH_LIST);
  return stored[WATCH_LIST] as WatchList | undefined; // Written by the worker alone
}
