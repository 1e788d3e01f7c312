import {sha256Of} from '../../mention/identity';
import type {Asker} from '../../messages/answer';
import {askTab} from '../../messages/ask';
import type {Area} from '../../messages/contract';
import type {NoPicture} from '../../store/evidence-rows';
import {readPrivate} from '../../store/read/private';
import {StoreUnavailable} from '../../store/unavailable';
import type {Taken} from '../../store/write/picture';
import {inTurn} from '../turn';
import {ANSWER_MS, within} from '../within';
import {mayTake} from './allowance';
import {cropOf} from './crop';
import {inFront, isStillInFront, shownIn} from './screen';
import {shrunk} from './shrink';

/** True once the person wants pictures; where the store is shut, none could be kept. */
export async function wantsPictures(): Promise<boolean> {
  try {
    return (await readPrivate('pictures')) ?? false;
  } catch (error) {
    if (error instanceof StoreUnavailable) return false;
    throw error;
  }
}

/** An image ready to be drawn; undefined where it is none, or too large for the memory there is. */
async function bitmapOf(screen: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(screen);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** The area of an image of the screen, as it is kept. */
async function cutOut(screen: Blob, area: Area): Promise<Taken | NoPicture> {
  const bitmap = await bitmapOf(screen);
  if (!bitmap) return 'refused';
  try {
    const crop = cropOf(area, bitmap);
    if (!crop) return 'not on screen';
    const picture = await shrunk(bitmap, crop);
    if (!picture) return 'refused';
    const sha256 = await sha256Of(picture.image);
    const bytes = picture.image.byteLength;
    return {...picture, sha256, bytes, ...(crop.isPart ? {isPart: true} : {})};
  } finally {
    bitmap.close();
  }
}

/** A picture is taken only while one page is in front from before it to after it. */
async function takeIn(tabId: number, pose: number): Promise<Taken | NoPicture> {
  const front = await inFront(tabId);
  if (!front) return 'not in front';
  if (!(await mayTake(Date.now()))) return 'too many';
  const asked = askTab(tabId, 'picture.asked', {pose}, 0);
  const area = (await within(ANSWER_MS, asked, undefined))?.area;
  if (!area) return 'not in front';
  // A page that is busy for ever is never drawn, and all flags after it would wait for theirs
  const screen = await within(ANSWER_MS, shownIn(front.windowId), undefined);
  if (!screen) return 'refused';
  if (!(await isStillInFront(tabId, front))) return 'not in front';
  return cutOut(screen, area);
}

/**
 * A picture of the post that a page is just flagging under this number, or why there is none;
 * undefined where the person wants none. Nothing else than a flag leads here.
 */
export async function pictureOf(
  asker: Asker,
  pose: number | undefined,
): Promise<Taken | NoPicture | undefined> {
  if (asker.is !== 'page' || !(await wantsPictures())) return undefined;
  // Where a frame stands in its page, neither of them can say
  if (asker.frameId !== 0) return 'in a frame';
  if (pose === undefined) return 'not on screen';
  return inTurn('picture', () => takeIn(asker.tab.id, pose));
}
