import {type Storm, type StormEntry, type StormId, stormOf} from '../../mention/storm-log';
import {database, withStore} from '../database';
import {rowsWith} from '../many';

/** The first lines of the latest logs: one for each storm. */
const firstLines = (limit: number) =>
  database.storms
    .where('[seq+at]')
    .between([1, -Infinity], [1, Infinity])
    .reverse()
    .limit(limit)
    .toArray();

function storms(ids: StormId[], entries: StormEntry[]): Storm[] {
  const logs = ids.map(id => entries.filter(({stormId}) => stormId === id));
  return logs.flatMap(log => stormOf(log) ?? []);
}

/** The storms there were, the latest first. */
export async function latestStorms(limit: number): Promise<Storm[]> {
  const ids = (await withStore(() => firstLines(limit))).map(({stormId}) => stormId);
  const entries = await withStore(() => rowsWith(database.storms, 'stormId', ids));
  return storms(ids, entries);
}

/** A storm with its log; null where there is none of this id. */
export async function stormById(id: StormId): Promise<Storm | null> {
  const entries = await withStore(() => database.storms.where({stormId: id}).toArray());
  return stormOf(entries) ?? null;
}
