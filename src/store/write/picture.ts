import type {MentionId} from '../../mention/decision';
import {limits} from '../../mention/limits';
import type {Instant} from '../../mention/post';
import {database} from '../database';
import type {NoPicture, PictureFacts} from '../evidence-rows';
import {addEvidence} from './evidence';
import {writing} from './transaction';

/** Of which post, where and when it was flagged. */
export type Flagged = {mentionId: MentionId; pageUrl: string; at: Instant};

/** A picture as it was taken. */
export type Taken = PictureFacts & {image: Uint8Array<ArrayBuffer>};

/** True where another picture would be more than are kept, of one mention or of all. */
async function isFull(mentionId: MentionId): Promise<boolean> {
  const [ofIt, ofAll] = await Promise.all([
    database.pictures.where({mentionId}).count(),
    database.pictures.count(),
  ]);
  return ofIt >= limits.picturesOfOne || ofAll >= limits.pictures;
}

/**
 * Keeps the picture of a post that was flagged, or why there is none. Nothing is kept of a mention
 * that was erased meanwhile.
 */
export function keepPicture({mentionId, pageUrl, at}: Flagged, taken: Taken | NoPicture) {
  return writing(async () => {
    if (!(await database.mentions.get(mentionId))) return;
    const id = `${mentionId} picture ${at}`;
    const found = {id, mentionId, pageUrl, at};
    const picture = typeof taken === 'string' || (await isFull(mentionId)) ? undefined : taken;
    if (!picture) {
      const why = typeof taken === 'string' ? taken : 'no room';
      await addEvidence([{...found, kind: 'no picture', why}]);
      return;
    }
    if (await database.pictures.get(id)) return;
    const {image, ...facts} = picture;
    await database.pictures.add({id, mentionId, size: facts.bytes, image});
    await addEvidence([{...found, kind: 'picture', ...facts}]);
  });
}
