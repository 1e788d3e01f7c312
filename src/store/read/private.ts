import {database, withStore} from '../database';
import type {Private} from '../private-rows';

/** A private setting; undefined where it was never made. */
export async function readPrivate<K extends keyof Private>(
  key: K,
): Promise<Private[K] | undefined> {
  const row = await withStore(() => database.private.get(key));
  return row?.value as Private[K] | undefined; // The key of a row says what its value is
}
