import {browser} from '../../browser';
import type {Instant} from '../../mention/post';
import {readSettings} from '../../settings/read';
import type {Brand} from '../../settings/settings';
import type {StormWatch} from '../../store/private-rows';
import {readPrivate} from '../../store/read/private';
import {readingsSince} from '../../store/read/slices';
import {StoreUnavailable} from '../../store/unavailable';
import {noteStorms} from '../../store/write/storms';
import {inTurn} from '../turn';
import {judgeAll} from './judge';
import {saidLately, withHintedConcerns} from './said';
import {showStormSign} from './sign';
import {tellStorms} from './tell';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WINDOW = 12 * HOUR;
const DAY = 24 * HOUR;

/** Brands are looked at every five minutes; an alarm may come a little early. */
const EVERY = 4.5 * MINUTE;

/** So long a brand is new, and its concerns are counted. */
const LEARNING = 7 * DAY;

const isNew = ({since}: Brand, before: StormWatch | undefined, now: Instant): boolean =>
  now - Math.max(since, before?.since ?? now) < LEARNING;

type Watches = Record<string, StormWatch>;

/** A look is due by the time of the last one, never by how often this is asked. */
function isDue({id}: Brand, watches: Watches, now: Instant): boolean {
  const at = watches[id]?.at;
  return at === undefined || now - at >= EVERY || at > now;
}

/** A brand that is gone takes its sign along with the next look, though no other is left to be looked at. */
const isOneGone = (brands: Brand[], watches: Watches): boolean =>
  Object.keys(watches).some(id => !brands.some(brand => brand.id === id));

async function look(brands: Brand[], now: Instant): Promise<void> {
  const before = (await readPrivate('storm watch')) ?? {};
  const all = await saidLately(now);
  const hasNew = brands.some(brand => isNew(brand, before[brand.id], now));
  const said = hasNew ? await withHintedConcerns(all, now) : all;
  const readings = await readingsSince(now - WINDOW);
  await noteStorms(judgeAll(brands, {said, readings}, now));
}

/** New mentions came in since the last look; kept over the worker's death. */
const ASKED = 'storms asked';

/** Takes what was asked for as done: what comes in from here on asks anew. */
async function takeAsked(): Promise<boolean> {
  const kept = await browser.storage.session.get(ASKED);
  if (kept[ASKED] !== true) return false;
  await browser.storage.session.remove(ASKED);
  return true;
}

async function keep(now: Instant): Promise<void> {
  const {brands, ready} = await readSettings();
  if (!ready) return;
  const watches = (await readPrivate('storm watch')) ?? {};
  const isAsked = await takeAsked();
  const isOneDue = brands.some(brand => isDue(brand, watches, now));
  if (isAsked || isOneDue || isOneGone(brands, watches)) await look(brands, now);
  await showStormSign(now);
  await tellStorms(now);
}

async function whileOpen(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error; // The next alarm tries again
  }
}

/** Looks whether brands are in a storm, where it is time or new mentions came in; tells of it. */
export const keepStorms = (now: Instant): Promise<void> =>
  inTurn('storms', () => whileOpen(() => keep(now)));

/** A look goes through a fortnight's mentions: while many come in, not each has one of its own. */
const APART = 10_000;

async function wasJustLooked(now: Instant): Promise<boolean> {
  const watches = Object.values((await readPrivate('storm watch')) ?? {});
  return watches.some(({at}) => at <= now && now - at < APART);
}

/** New mentions came in: they are looked at now, or by the next alarm where the last look was just before. */
export function stormsSoon(now: Instant): Promise<void> {
  return inTurn('storms', () =>
    whileOpen(async () => {
      await browser.storage.session.set({[ASKED]: true});
      if (!(await wasJustLooked(now))) await keep(now);
    }),
  );
}
