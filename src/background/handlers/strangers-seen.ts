import {mentionId} from '../../mention/identity';
import {limits} from '../../mention/limits';
import type {Post} from '../../mention/post';
import type {Handler} from '../../messages/answer';
import {fromPage} from '../../messages/shapes/from-page';
import {readSettings} from '../../settings/read';
import {followableMentions} from '../../store/read/thread';
import {inWords} from '../in-words';
import {isOfPlace, type Place, placeOf} from '../place';
import {resolvePosted} from '../posted';
import {believed} from '../sighting';
import {accountOf, probablyOwn, type Written} from '../strangers/candidate';
import {editorUsedAt, forgetEditor} from '../strangers/editor';
import {offerAccount} from '../strangers/offers';

function written(sent: Post, place: Place, now: number): Written[] {
  const post = believed(sent, place);
  const account = accountOf(post, place.frameHost);
  if (!account) return [];
  const posted = resolvePosted(post, now, place.zone);
  return [{post, account, ...(posted === undefined ? {} : {posted})}];
}

/** The mentions of the thread that a post is in, on this place. */
async function mentionsBeside({post}: Written, place: Place) {
  const thread = await followableMentions(post.threadUrl);
  return thread.filter(one => one.isListed && isOfPlace(one.host, place));
}

/**
 * A page shows posts that came just after a person used an editor there. In a thread with a mention,
 * one by an account that is not known is asked about: was this you?
 */
export const strangersSeen: Handler<'strangers.seen'> = {
  from: 'page',
  shape: fromPage['strangers.seen'],
  handle: inWords(async ({page, posts: sent}, asker) => {
    const settings = await readSettings();
    const place = await placeOf(asker, page, settings);
    const now = Date.now();
    const {tabId, host, frameHost} = place;
    const usedAt = await editorUsedAt(tabId, frameHost, now);
    const posts = sent.flatMap(post => written(post, place, now));
    const [first] = posts;
    if (usedAt === undefined || !first) return {offered: false};
    const thread = await mentionsBeside(first, place);
    const own = probablyOwn(posts, {usedAt, frameHost, thread, settings});
    if (!own || thread.length === 0) return {offered: false};
    const {post, posted, account} = own;
    await forgetEditor(tabId); // One use, one question
    const offered = await offerAccount({
      id: crypto.randomUUID(),
      account,
      name: post.author ?? post.handle ?? '',
      postId: await mentionId(post, host),
      post: {...post, body: post.body.slice(0, limits.quote)},
      ...(posted === undefined ? {} : {posted}),
      seenAt: now,
      host,
      frameHost,
      brandIds: [...new Set(thread.flatMap(one => one.brandIds))],
    });
    return {offered};
  }),
};
