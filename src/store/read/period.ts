import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import {mentionOf} from '../project';
import {takenBetween} from './slices';

/**
 * The mentions posted since then, the archive included; some at a time, so that nobody waits
 * long for the store. Where it is not known when a post was posted, it counts as of when it was first
 * seen; one that a wrong clock dates ahead of `now` is among them.
 */
export async function waitsSince(from: Instant, now: Instant): Promise<{mentions: Mention[]}> {
  const mentions = await takenBetween(from, now, mention => mention);
  const ahead = () => database.mentions.where('index.happened').aboveOrEqual(now).toArray();
  return {mentions: [...mentions, ...(await withStore(ahead)).map(mentionOf)]};
}
