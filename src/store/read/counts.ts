import {none} from '../counts';
import {database, withStore} from '../database';
import type {Counts} from '../rows';

/** How many mentions stand where, from counters that move with each write. */
export async function counts(): Promise<Counts> {
  const counter = await withStore(() => database.counters.get('mentions'));
  return counter?.counts ?? {...none};
}
