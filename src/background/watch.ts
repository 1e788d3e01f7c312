import {compiledWatchList, putWatchList} from '../settings/compiled';
import {readSettings} from '../settings/read';
import type {Settings} from '../settings/settings';
import {readWatchList, type WatchList} from '../settings/watch-list';
import {changeSettings} from '../settings/write';
import {inTurn} from './turn';

/** Changes the brands, and the watch list with them; a query that cannot be compiled changes nothing. */
export function changeBrands(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn('watch list', async () => {
    const settings = await changeSettings(before => {
      const after = change(before);
      compiledWatchList(after.brands); // Throws here, before anything is kept
      return after;
    });
    await putWatchList(compiledWatchList(settings.brands));
    return settings;
  });
}

/** What of the brands is in the list, to compare: a query that changed has another version. */
const listed = (brands: WatchList['brands']): string =>
  JSON.stringify(
    brands.map(({id, name, queryVersion, accounts}) => [id, name, queryVersion, accounts]),
  );

/** Makes the watch list again from the brands: after an update, whose form of it may be another. */
export function renewWatchList(): Promise<void> {
  return inTurn('watch list', async () => {
    const {brands} = await readSettings();
    await putWatchList(compiledWatchList(brands));
  });
}

/** Makes the watch list again if the worker died between the brands and the list. */
export async function mendWatchList(): Promise<void> {
  const [{brands}, list] = [await readSettings(), await readWatchList()];
  if (listed(brands) !== listed(list?.brands ?? [])) await renewWatchList();
}
