import type {Instant} from '../../mention/post';
import {readSettings} from '../../settings/read';
import type {Brand} from '../../settings/settings';
import {readPrivate} from '../../store/read/private';
import {readingsSince} from '../../store/read/slices';
import type {StormWatch} from '../../store/rows';
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

/** A look is due by the time of the last one, never by how often this is asked. */
function isDue({id}: Brand, watches: Record<string, StormWatch>, now: Instant): boolean {
  const at = watches[id]?.at;
  return at === undefined || now - at >= EVERY || at > now;
}

async function look(brands: Brand[], now: Instant): Promise<void> {
  const before = (await readPrivate('storm watch')) ?? {};
  const all = await saidLately(now);
  const hasNew = brands.some(brand => isNew(brand, before[brand.id], now));
  const said = hasNew ? await withHintedConcerns(all, now) : all;
  const readings = await readingsSince(now - WINDOW);
  await noteStorms(judgeAll(brands, {said, readings}, now));
}

async function keep(now: Instant, isAsked: boolean): Promise<void> {
  const {brands, ready} = await readSettings();
  if (!ready) return;
  const watches = (await readPrivate('storm watch')) ?? {};
  if (isAsked || brands.some(brand => isDue(brand, watches, now))) await look(brands, now);
  await showStormSign(now);
  await tellStorms(now);
}

function whileOpen(work: () => Promise<void>): Promise<void> {
  return inTurn('storms', async () => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error; // The next alarm tries again
    }
  });
}

/** Looks whether the brands are in a storm, where the last look was five minutes ago; tells of it. */
export const keepStorms = (now: Instant): Promise<void> => whileOpen(() => keep(now, false));

let asked: Promise<void> | undefined;

/** Looks at once, since there are new mentions; who asks before it begins is content with the same look. */
export function stormsSoon(): Promise<void> {
  asked ??= whileOpen(() => {
    asked = undefined; // What comes in from here on may be missed by it
    return keep(Date.now(), true);
  });
  return asked;
}
