import type {MentionId} from '../mention/decision';
import type {Instant, Post} from '../mention/post';

/** Why no picture of a flagged post was kept, though the person wants them. */
export type NoPicture =
  | 'not in front'
  | 'not on screen'
  | 'in a frame'
  | 'too many'
  | 'refused'
  | 'no room'
  | 'store shut';

/** What a picture is, whose image stands in a table of its own. */
export type PictureFacts = {
  /** SHA-256 of the image, hex. */
  sha256: string;
  width: number;
  height: number;
  bytes: number;
  /** The screen showed only a part of the post. */
  isPart?: true;
};

/**
 * What later readings showed: another text than the captured one, a follow-up with each of its
 * texts, a gap; and how a post looked when it was flagged.
 */
export type Evidence = {
  /** Made of the mention and what was found, so that it is kept once. */
  id: string;
  mentionId: MentionId;
  pageUrl: string;
  at: Instant;
} & (
  | {kind: 'edited'; body: string; textHash: string}
  | {kind: 'follow-up'; post: Post}
  // Its page showed the posts before and after it, and not the post; or it was there again
  | {kind: 'gone' | 'back'}
  | ({kind: 'picture'} & PictureFacts)
  | {kind: 'no picture'; why: NoPicture}
);

/** The follow-up that evidence shows a text of: the second word of its name; undefined for any other. */
export function followUpIn({kind, id}: Evidence): string | undefined {
  return kind === 'follow-up' ? id.split(' ')[1] : undefined;
}

/** The image of a picture, in WebP, under the name of its evidence. */
export type PictureRow = {
  id: string;
  mentionId: MentionId;
  /** Its bytes: an index of its own, so that all of them are reckoned without the images. */
  size: number;
  image: Uint8Array<ArrayBuffer>;
};
