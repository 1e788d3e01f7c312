import type {MentionId} from '../../mention/decision';
import {mentionId} from '../../mention/identity';
import type {Mention} from '../../mention/mention';
import type {Instant, Post} from '../../mention/post';
import type {Handler} from '../../messages/answer';
import type {PageState} from '../../messages/contract';
import {fromPage} from '../../messages/shapes/from-page';
import {isOurs} from '../../settings/accounts';
import {readSettings} from '../../settings/read';
import type {Settings} from '../../settings/settings';
import {mentionById} from '../../store/read/one';
import {mentionsByIds} from '../../store/read/outlines';
import type {Sighting} from '../../store/sighting';
import {recordFollowUps} from '../../store/write/follow-ups';
import {spending} from '../allowance';
import {changed} from '../changed';
import {mentionFollowed} from '../follow-up';
import {inWords} from '../in-words';
import {changesSoFar, latest} from '../latest';
import {pageState} from '../page-state';
import {isOfPlace, type Place, placeOf} from '../place';
import {rulesNow} from '../rules';
import {believed, sightingOf} from '../sighting';
import {hasTold, noteStates} from '../tabs';
import {inTurn} from '../turn';

const accountsOf = ({brands}: Settings) => brands.flatMap(({accounts}) => accounts);

const threadOf = ({facts}: Sighting): string => facts.post.threadUrl;

/** Keeps the posts of one thread that follow a mention of the same place. */
function keep(threadUrl: string, sightings: Sighting[], place: Place, settings: Settings) {
  return inTurn('record', async () => {
    const now = Date.now();
    const {mentions} = await spending(place, sightings.length, now, async room =>
      recordFollowUps({
        threadUrl,
        sightings,
        belongsTo: (sighting, thread) => {
          const here = thread.filter(({host}) => isOfPlace(host, place));
          return mentionFollowed(sighting, here, accountsOf(settings));
        },
        // Read last: settings may have changed, and all rows been made again by them, since it was told
        rules: await rulesNow(),
        room,
      }),
    );
    return mentions;
  });
}

async function followed(
  posts: Post[],
  place: Place,
  settings: Settings,
  now: Instant,
): Promise<Mention[]> {
  const sightings = await Promise.all(posts.map(post => sightingOf(post, [], place, now)));
  const mentions: Mention[] = [];
  for (const url of new Set(sightings.map(threadOf))) {
    const inThread = sightings.filter(sighting => threadOf(sighting) === url);
    mentions.push(...(await keep(url, inThread, place, settings)));
  }
  return mentions;
}

/** How each of these posts stands that a person flagged, though no brand is in it; null for any other. */
async function flaggedAmong(
  posts: Post[],
  place: Place,
  settings: Settings,
): Promise<(PageState | null)[]> {
  const now = Date.now();
  const since = changesSoFar();
  const ids = await Promise.all(posts.map(post => mentionId(believed(post, place), place.host)));
  const states = new Map<MentionId, PageState>();
  for (const {id} of await mentionsByIds(ids)) {
    const mention = await mentionById(id);
    if (mention?.state.flagged) states.set(id, pageState(mention, settings, now));
  }
  if (states.size > 0) await noteStates(place, [...states.values()], now, since);
  return ids.map(id => {
    const state = states.get(id);
    return state ? latest(state, since) : null;
  });
}

/** A page tells of posts that may follow mentions of their thread. */
export const followUpsSeen: Handler<'follow-ups.seen'> = {
  from: 'page',
  shape: fromPage['follow-ups.seen'],
  handle: inWords(async ({page, posts}, asker) => {
    const settings = await readSettings();
    const place = await placeOf(asker, page, settings);
    const others = posts.filter(post => !isOurs(post, place.frameHost, accountsOf(settings)));
    const states = await changed(await followed(others, place, settings, Date.now()));
    // A mention may be on another page of the thread; this page never told of it
    const isKnown = await Promise.all(states.map(({id}) => hasTold(place.tabId, id)));
    const flagged = await flaggedAmong(posts, place, settings);
    return {states: states.filter((_, at) => isKnown[at]), flagged};
  }),
};
