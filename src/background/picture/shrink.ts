import {limits} from '../../mention/limits';
import type {Crop} from './crop';

/** An image as it is kept. */
export type Shrunk = {image: Uint8Array<ArrayBuffer>; width: number; height: number};

/** No side of a picture is longer, in pixels. */
const LONGEST = 2_000;

const QUALITIES = [0.8, 0.6, 0.4];

/** Smaller than this share of itself a picture shows nothing any more. */
const SMALLEST = 0.1;

function drawn(screen: ImageBitmap, {x, y, width, height}: Crop, scale: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  const pencil = canvas.getContext('2d');
  if (pencil) {
    pencil.imageSmoothingQuality = 'high';
    pencil.drawImage(screen, x, y, width, height, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

/** The cut-out of a screen as WebP, as good as its limit of bytes allows; undefined where none is. */
export async function shrunk(screen: ImageBitmap, crop: Crop): Promise<Shrunk | undefined> {
  const most = Math.min(1, LONGEST / Math.max(crop.width, crop.height));
  for (let scale = most; scale > SMALLEST; scale /= 1.5) {
    const canvas = drawn(screen, crop, scale);
    for (const quality of QUALITIES) {
      const blob = await canvas.convertToBlob({type: 'image/webp', quality});
      if (blob.type !== 'image/webp') return undefined;
      if (blob.size > limits.picture) continue;
      const {width, height} = canvas;
      return {image: new Uint8Array(await blob.arrayBuffer()), width, height};
    }
  }
  return undefined;
}
