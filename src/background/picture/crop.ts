import type {Area} from '../../messages/contract';

/** What of an image is kept, in its pixels; a part where the rest of the post is off the screen. */
export type Crop = {x: number; y: number; width: number; height: number; isPart: boolean};

/** So much of the page around the post is kept, in CSS pixels. */
const MARGIN = 8;

/** Less than this to each side, in pixels of the image, shows nothing. */
const LEAST = 16;

type Size = {width: number; height: number};

/** A stretch from `at`, as far as it lies on something so long; a rounding error is no part. */
function within(at: number, length: number, margin: number, end: number) {
  const from = Math.max(0, Math.floor(at - margin));
  const to = Math.min(end, Math.ceil(at + length + margin));
  return {from, length: to - from, isPart: at < -1 || at + length > end + 1};
}

/**
 * Where on an image of the screen the area lies that a page told of; undefined where nothing of it
 * does. A page is a stranger: whatever it says, no more than the image is cut out.
 */
export function cropOf({left, top, width, height, across}: Area, image: Size): Crop | undefined {
  const ratio = image.width / across;
  const parts = [left, top, width, height, ratio].every(Number.isFinite);
  if (!parts || ratio <= 0) return undefined;
  const margin = MARGIN * ratio;
  const x = within(left * ratio, width * ratio, margin, image.width);
  const y = within(top * ratio, height * ratio, margin, image.height);
  if (!(x.length >= LEAST && y.length >= LEAST)) return undefined;
  return {
    x: x.from,
    y: y.from,
    width: x.length,
    height: y.length,
    isPart: x.isPart || y.isPart,
  };
}
