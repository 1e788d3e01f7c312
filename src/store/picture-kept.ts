import type {PictureRow} from './evidence-rows';
import type {PictureKept} from './kept-row';

/** A picture as a backup holds it. */
export function pictureKept({id, mentionId, image}: PictureRow): PictureKept {
  const letters = Array.from(image, byte => String.fromCharCode(byte));
  return {id, mentionId, image: btoa(letters.join(''))};
}

/** The bytes of an image in base64; none where it is no base64 after all. */
export function bytesIn(base64: string): Uint8Array<ArrayBuffer> {
  const isBase64 = base64.length % 4 === 0;
  return Uint8Array.from(isBase64 ? atob(base64) : '', letter => letter.charCodeAt(0));
}
