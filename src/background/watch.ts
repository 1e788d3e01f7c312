import {compiledWatchList, putWatchList} from '../settings/compiled';
import {readSettings} from '../settings/read';
import type {Settings} from '../settings/settings';
import {readWatchList} from '../settings/watch-list';
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

const versions = (brands: {id: string; queryVersion: number}[]): string =>
  JSON.stringify(brands.map(({id, queryVersion}) => [id, queryVersion]));

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
  if (versions(brands) !== versions(list?.brands ?? [])) await renewWatchList();
}
