import type {Handler} from '../../messages/answer';
import type {PageState, Seen} from '../../messages/contract';
import {fromPage} from '../../messages/shapes/from-page';
import {isOurs} from '../../settings/accounts';
import {readSettings} from '../../settings/read';
import type {Settings} from '../../settings/settings';
import type {Sighting} from '../../store/sighting';
import {type Recorded, record} from '../../store/write/record';
import {spending, spentBy} from '../allowance';
import {fellShort} from '../cuts';
import {bringingIn} from '../hints';
import {inWords} from '../in-words';
import {changesSoFar, latest} from '../latest';
import {pageState} from '../page-state';
import {pastDamage} from '../past-damage';
import {type Place, placeOf} from '../place';
import {rulesNow} from '../rules';
import {sightingOf} from '../sighting';
import {stormsSoon} from '../storms/keep';
import {noteStates} from '../tabs';
import {inTurn} from '../turn';
import {learnSoon, type TwiceSeen} from '../zones';

/** The posts that may be mentions: with a brand that is watched, and not by an account of ours. */
function countable({post, matches}: Seen, place: Place, {brands}: Settings): Seen | undefined {
  if (
    isOurs(
      post,
      place.frameHost,
      brands.flatMap(brand => brand.accounts),
    )
  )
    return undefined;
  const watched = matches.filter(({brandId}) => brands.some(({id}) => id === brandId));
  return watched.length === 0 ? undefined : {post, matches: watched};
}

async function recorded(seen: Seen[], place: Place): Promise<Recorded[]> {
  const now = Date.now();
  const sightings = await Promise.all(
    seen.map(({post, matches}) => sightingOf(post, matches, place, now)),
  );
  const kept = await inTurn('record', async () => {
    const {result} = await spending(place, sightings.length, now, async room => {
      // Read last: settings may have changed, and all rows been made again by them, since it was told
      const result = await record(sightings, {rules: await rulesNow(), room});
      return {result, added: result.filter(one => one?.tookRoom).length};
    });
    if (result.includes(undefined)) await noteAllowance(place, now);
    return result;
  });
  void pastDamage(() => learnSoon(place.frameHost, seenTwice(sightings, kept)));
  return kept;
}

/** What was not kept may have been too many, which the person is told. */
async function noteAllowance(place: Place, now: number): Promise<void> {
  const allowance = await spentBy(place, now);
  if (allowance) await fellShort(place, {cuts: [allowance], missed: []}, now);
}

const seenTwice = (sightings: Sighting[], kept: Recorded[]): TwiceSeen[] =>
  sightings.flatMap(({facts: now}, at) => {
    const first = kept[at]?.mention;
    return first ? [{first, now}] : [];
  });

/** A page tells which of its posts mention a brand. */
export const mentionsSeen: Handler<'mentions.seen'> = {
  from: 'page',
  shape: fromPage['mentions.seen'],
  handle: inWords(async ({page, seen}, asker) => {
    const settings = await readSettings();
    const place = await placeOf(asker, page, settings);
    const counted = seen.map(one => countable(one, place, settings));
    const own = counted.filter(one => one !== undefined);
    const {kept, since} = await bringingIn(async name => {
      const kept = await recorded(own, place);
      const since = changesSoFar();
      const news = kept.flatMap(one => (one?.isNew ? one.mention : []));
      if (news.length > 0) name(news);
      return {kept, since};
    });
    const now = Date.now();
    // What hints make a concern is seen by the next look
    if (kept.some(one => one?.isNew)) void pastDamage(() => stormsSoon(now));
    const results = kept.values();
    const states = counted.map((one): PageState | null => {
      const mention = one && results.next().value?.mention;
      return mention ? pageState(mention, settings, now) : null;
    });
    const told = states.filter(state => state !== null);
    await noteStates(place, told, now, since);
    return {states: states.map(state => state && latest(state, since))};
  }),
};
