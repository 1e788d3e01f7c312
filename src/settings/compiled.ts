import {browser} from '../browser';
import {compile, pack} from '../query';
import type {Brand} from './settings';
import {WATCH_LIST, type WatchList} from './watch-list';

/** The watch list for these brands; queries are compiled here, never in a page. */
export function compiledWatchList(brands: Brand[]): WatchList {
  return {
    packed: pack(compile(brands.map(({id, query, ignore}) => ({id, query, ignore})))),
    brands: brands.map(({id, name, queryVersion, accounts}) => ({
      id,
      name,
      queryVersion,
      accounts,
    })),
  };
}

/** Puts the watch list where every page can read it. */
export async function putWatchList(list: WatchList): Promise<void> {
  await browser.storage.local.set({[WATCH_LIST]: list});
}
