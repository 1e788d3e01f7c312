import type {BrandId} from '../../mention/decision';
import type {Instant} from '../../mention/post';
import type {StormEntry, StormId, StormWork} from '../../mention/storm-log';
import {database, withStore} from '../database';
import type {PendingStorm, StormWatch} from '../private-rows';

type Watches = Record<BrandId, StormWatch>;

type Named = 'id' | 'seq';
type Without<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;

/** A line of a storm's log before it is named and numbered. */
export type Unnumbered = Without<StormEntry, Named>;

/** What a look at the brands comes to. */
export type Look = {watches: Watches; entries: Unnumbered[]; pending: PendingStorm[]};

/** A storm's log, and how its brand stands, change together or not at all. */
function writing<T>(work: () => Promise<T>): Promise<T> {
  const {storms, private: settings} = database;
  // Dexie follows native awaits only in a function that is `async` by its own syntax
  return withStore(() => database.transaction('rw', [storms, settings], async () => await work()));
}

async function add(entry: Unnumbered, id: string): Promise<StormEntry> {
  const log = await database.storms.where({stormId: entry.stormId}).toArray();
  const seq = 1 + log.reduce((highest, other) => Math.max(highest, other.seq), 0);
  const made: StormEntry = {...entry, id, seq};
  await database.storms.add(made);
  return made;
}

async function watchesNow(): Promise<Watches> {
  const row = await database.private.get('storm watch');
  return row?.key === 'storm watch' ? row.value : {};
}

async function pendingNow(): Promise<PendingStorm[]> {
  const row = await database.private.get('pending storms');
  return row?.key === 'pending storms' ? row.value : [];
}

/**
 * Keeps how the brands stand, what the logs say of it, and what a person is to be told, in one
 * transaction: whenever the worker dies, each alert is noted once.
 * @param look what is to be kept, from how the brands stood before
 */
export function noteStorms(look: (before: Watches) => Look): Promise<void> {
  return writing(async () => {
    const {watches, entries, pending} = look(await watchesNow());
    for (const entry of entries) await add(entry, crypto.randomUUID());
    await database.private.put({key: 'storm watch', value: watches});
    if (pending.length === 0) return;
    const brands = new Set(pending.map(({brandId}) => brandId));
    const others = (await pendingNow()).filter(({brandId}) => !brands.has(brandId));
    await database.private.put({key: 'pending storms', value: [...others, ...pending]});
  });
}

async function change(brandId: BrandId, to: (watch: StormWatch) => StormWatch): Promise<void> {
  const watches = await watchesNow();
  const watch = Object.hasOwn(watches, brandId) ? watches[brandId] : undefined;
  if (!watch) return; // The brand is not watched any more, or was not looked at yet
  await database.private.put({key: 'storm watch', value: {...watches, [brandId]: to(watch)}});
}

/** A storm that is closed is not worked on any more; a later one of its brand still is. */
const without = (id: StormId) => (watch: StormWatch) => {
  const {stormId, phase: _, ...rest} = watch;
  return stormId === id ? rest : watch;
};

const withOpen = (id: StormId) => (watch: StormWatch) => {
  const {stormId = id, phase: _, ...rest} = watch;
  return stormId === id ? {...rest, stormId} : watch;
};

/** Who works on a storm, and when. `step` is made by whoever asks: asked twice it is done once. */
export type Working = {step: string; by: string; at: Instant};

/** No such storm is kept. */
export class UnknownStorm extends Error {
  override name = 'UnknownStorm';
}

/**
 * Adds what a person did to a storm's log.
 * @throws UnknownStorm where none has this id
 */
export function workOnStorm(
  stormId: StormId,
  work: StormWork,
  {step, by, at}: Working,
): Promise<StormEntry> {
  return writing(async () => {
    const known = await database.storms.get(step);
    if (known) return known;
    const first = await database.storms.where({stormId}).first();
    if (!first) throw new UnknownStorm(stormId);
    const {brandId} = first;
    const made = await add({...work, stormId, brandId, at, by}, step);
    if (work.kind === 'closed') await change(brandId, without(stormId));
    if (work.kind === 'opened again') await change(brandId, withOpen(stormId));
    return made;
  });
}

/** Opens the plan for a brand where the rule saw nothing; the storm that is worked on, if there is one. */
export function openStorm(brandId: BrandId, {step, by, at}: Working): Promise<StormId> {
  return writing(async () => {
    const known = await database.storms.get(step);
    if (known) return known.stormId;
    const watches = await watchesNow();
    const open = Object.hasOwn(watches, brandId) ? watches[brandId]?.stormId : undefined;
    if (open !== undefined) return open;
    const {stormId} = await add({kind: 'opened', stormId: step, brandId, at, by}, step);
    await change(brandId, withOpen(stormId));
    return stormId;
  });
}
