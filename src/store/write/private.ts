import {database, withStore} from '../database';
import type {PrivateRow} from '../rows';

/** Keeps a private setting, in place of what it was. */
export async function writePrivate(setting: PrivateRow): Promise<void> {
  await withStore(() => database.private.put(setting));
}
