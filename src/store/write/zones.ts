import {database, withStore} from '../database';
import type {Private, PrivateRow, ZonesKnown} from '../private-rows';
import {readPrivate} from '../read/private';

type Zones = Private['zones'];
type Known = ZonesKnown[string];

const clockOf = ({zone}: Known) => (typeof zone === 'object' ? zone.offset : zone);

const knownOf = (zones: Zones, host: string): Known => {
  if (!Object.hasOwn(zones, host)) return {};
  const {specimens: _, ...known} = zones[host] ?? {specimens: []};
  return known;
};

/** What was known before of the sites whose times are read otherwise now. */
function turned(before: Zones, after: Zones): Record<string, Known> {
  const pairs = Object.keys(after).flatMap(host => {
    const [was, is] = [knownOf(before, host), knownOf(after, host)];
    const isSame = was.set === is.set && clockOf(was) === clockOf(is);
    return isSame ? [] : [[host, was] as const];
  });
  return Object.fromEntries(pairs);
}

/**
 * Changes what is known of the zones of sites, and notes that the mentions have to follow; for use
 * inside a transaction.
 */
export async function putZones(change: (zones: Zones) => Zones): Promise<'changed' | 'as before'> {
  const zones = await database.private.get('zones');
  const pending = await database.private.get('narrowing');
  const before = zones?.key === 'zones' ? zones.value : {};
  const after = change(before);
  if (after === before) return 'as before';
  const step = turned(before, after);
  const rows: PrivateRow[] = [{key: 'zones', value: after}];
  if (Object.keys(step).length > 0) {
    const steps = pending?.key === 'narrowing' ? pending.value : [];
    rows.push({key: 'narrowing', value: [...steps, step]});
  }
  await database.private.bulkPut(rows);
  return 'changed';
}

/** Changes what is known of the zones of sites, and notes that the mentions have to follow. */
export async function changeZones(change: (zones: Zones) => Zones): Promise<void> {
  await withStore(() =>
    database.transaction('rw', database.private, async () => await putZones(change)),
  );
}

/** The first change of zones that not all mentions follow yet: what was known before it and after. */
export async function unfollowed(): Promise<Record<'before' | 'after', ZonesKnown> | undefined> {
  const [first, ...later] = (await readPrivate('narrowing')) ?? [];
  if (!first) return undefined;
  const zones = await readPrivate('zones');
  const after: ZonesKnown = Object.assign({}, zones, ...later.toReversed());
  return {before: {...after, ...first}, after};
}

/** Notes that all mentions follow the first change now. */
export function followed(): Promise<void> {
  const {private: settings} = database;
  return withStore(() =>
    database.transaction('rw', settings, async () => {
      const pending = await settings.get('narrowing');
      if (pending?.key !== 'narrowing') return;
      await settings.put({key: 'narrowing', value: pending.value.slice(1)});
    }),
  );
}
