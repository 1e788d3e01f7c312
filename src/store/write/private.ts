import {database, withStore} from '../database';
import type {PrivateRow} from '../private-rows';

/** Keeps a private setting, in place of what it was. */
export async function writePrivate(setting: PrivateRow): Promise<void> {
  await withStore(() => database.private.put(setting));
}

/** Keeps private settings that belong together: all of them, or none. */
export async function writePrivates(settings: PrivateRow[]): Promise<void> {
  await withStore(() => database.private.bulkPut(settings));
}

/** Takes a private setting away: it is as before anybody chose anything. */
export async function erasePrivate(key: PrivateRow['key']): Promise<void> {
  await withStore(() => database.private.delete(key));
}
