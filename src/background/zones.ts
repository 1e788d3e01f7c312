import type {Facts} from '../mention/mention';
import {readPrivate} from '../store/read/private';
import type {SiteZone} from '../store/rows';
import {StoreUnavailable} from '../store/unavailable';
import {writePrivate} from '../store/write/private';
import {EXACT_ENOUGH_MS, learnZone, resolvePosted, type Specimen, type Zone} from './posted';
import {inTurn} from './turn';

/** Posts of one site that are remembered to learn from; the oldest make way. */
const MOST_SPECIMENS = 12;

/** Sites of which a zone is kept. */
const MOST_SITES = 2000;

/** A post as it was first captured, and as it is seen now. */
export type TwiceSeen = {first: Facts; now: Facts};

async function kept(host: string): Promise<SiteZone | undefined> {
  return (await readPrivate('zones'))?.[host];
}

/** The zone in which a site shows its times; undefined while that is not known. */
export async function zoneOf(host: string): Promise<Zone | undefined> {
  try {
    return (await kept(host))?.zone;
  } catch (error) {
    // A flag must not fail because nothing can be read: it waits, with a wider range
    if (error instanceof StoreUnavailable) return undefined;
    throw error;
  }
}

/**
 * A post teaches its site's zone when the page once said its moment, as an instant or as "5 minutes
 * ago", and now shows a clock. What the zone itself made of a text is no evidence for it.
 */
function specimenOf({first, now}: TwiceSeen): Specimen | undefined {
  const {postedText, lang} = now.post;
  const {postedAt, postedText: firstText} = first.post;
  if (postedText === undefined || (postedAt === undefined && postedText === firstText)) {
    return undefined;
  }
  const moment = resolvePosted(first.post, first.seenAt);
  if (!moment || moment.to - moment.from > EXACT_ENOUGH_MS) return undefined;
  return {
    postedAt: moment.from,
    until: moment.to,
    postedText,
    ...(lang === undefined ? {} : {lang}),
  };
}

const isSame = (a: Specimen, b: Specimen): boolean =>
  a.postedAt === b.postedAt && a.postedText === b.postedText;

/** Many sites show the zone of whoever reads them. */
const own = (): string[] => [new Intl.DateTimeFormat().resolvedOptions().timeZone];

/** Learns the zone of a site from posts that were seen twice. */
export function learnFrom(host: string, posts: TwiceSeen[]): Promise<void> {
  const found = posts.flatMap(post => specimenOf(post) ?? []);
  if (found.length === 0) return Promise.resolve();
  return inTurn('zones', async () => {
    const zones = (await readPrivate('zones')) ?? {};
    const known = Object.hasOwn(zones, host) ? (zones[host]?.specimens ?? []) : [];
    const news = found.filter(one => !known.some(other => isSame(one, other)));
    if (news.length === 0 || (known.length === 0 && Object.keys(zones).length >= MOST_SITES))
      return;
    const specimens = [...known, ...news].slice(-MOST_SPECIMENS);
    const zone = learnZone(specimens, own());
    const site: SiteZone = {specimens, ...(zone === undefined ? {} : {zone})};
    await writePrivate({key: 'zones', value: {...zones, [host]: site}});
  });
}
