import type {Mention} from '../../mention/mention';
import type {Instant, Post} from '../../mention/post';
import type {Handler} from '../../messages/answer';
import {fromPage} from '../../messages/shapes/from-page';
import {isOurs} from '../../settings/accounts';
import {readSettings} from '../../settings/read';
import type {Settings} from '../../settings/settings';
import type {Sighting} from '../../store/sighting';
import {recordFollowUps} from '../../store/write/follow-ups';
import {spending} from '../allowance';
import {changed} from '../changed';
import {mentionFollowed} from '../follow-up';
import {inWords} from '../in-words';
import {isOfPlace, type Place, placeOf} from '../place';
import {rulesNow} from '../rules';
import {sightingOf} from '../sighting';
import {hasTold} from '../tabs';
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
    return {states: states.filter((_, at) => isKnown[at])};
  }),
};
