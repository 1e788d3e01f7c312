import type {MentionId} from '../../mention/decision';
import {limits} from '../../mention/limits';
import type {Mention} from '../../mention/mention';
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

/** A post that mentions no brand is kept for its flag alone: once that is taken back, for nothing. */
const isForNothing = ({brandIds, state}: Mention): boolean =>
  brandIds.length === 0 && !state.flagged;

/** Erases the pictures of what is kept for nothing any more; for use inside a transaction. */
export async function dropPictures(mentions: Mention[]): Promise<void> {
  const ids = mentions.filter(isForNothing).map(({id}) => id);
  if (ids.length === 0) return;
  await database.pictures.where('mentionId').anyOf(ids).delete();
  const named = ids.map((id): [MentionId, string] => [id, 'picture']);
  await database.evidence.where('[mentionId+kind]').anyOf(named).delete();
}

/**
 * Keeps the picture of a post that was flagged, or why there is none. Nothing is kept of a mention
 * that was erased meanwhile, nor of one whose flag was taken back before its picture was there.
 */
export function keepPicture({mentionId, pageUrl, at}: Flagged, taken: Taken | NoPicture) {
  return writing(async () => {
    const mention = await database.mentions.get(mentionId);
    if (!mention || isForNothing(mention)) return;
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
