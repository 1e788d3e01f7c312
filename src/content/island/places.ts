/** A rectangle on the screen, in CSS pixels. */
export type Box = {left: number; top: number; right: number; bottom: number};

/** A size in CSS pixels. */
export type Size = {width: number; height: number};

/** Distance from the edges of the post, and between two tries along an edge. */
const INSET = 4;
const STEP = 12;

/** How far below a post's upper edge the line of its author and time may be. */
const HEAD = 72;

const boxAt = (left: number, top: number, {width, height}: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const fits = (box: Box, view: Size): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height;

/**
 * Where a button may stand beside a post, the best first: at the end of its first line, then along
 * that line towards the start, in the margin beside it, on its border, at its lower end corner.
 * The end is the right, and the left where the post is written from right to left.
 * @param line the middle of the line that names author and time
 */
export function* placesBeside(
  post: Box,
  size: Size,
  view: Size,
  isRtl: boolean,
  line?: number,
): Generator<Box> {
  const along = (fromEnd: number) =>
    isRtl ? post.left + fromEnd : post.right - fromEnd - size.width;
  const isHead = line !== undefined && line >= post.top && line < post.top + HEAD;
  const top = Math.max(isHead ? line - size.height / 2 : post.top + INSET, INSET);
  const tries = [boxAt(along(INSET), top, size)];
  const half = (post.right - post.left) / 2;
  for (let fromEnd = INSET + STEP; fromEnd + size.width < half; fromEnd += STEP) {
    tries.push(boxAt(along(fromEnd), top, size));
  }
  tries.push(boxAt(along(-size.width - INSET), top, size));
  tries.push(boxAt(along(INSET), post.top - size.height / 2, size));
  tries.push(boxAt(along(INSET), post.bottom - size.height - INSET, size));
  for (const box of tries) if (fits(box, view)) yield box;
}

/** What is at a place beside a post: nothing, what a person reads or presses, or another thing on top. */
export type Ground = 'free' | 'taken' | 'covered';

/** The first place that is free; else the first where a button would at least be seen. */
export function bestPlace(
  places: Box[],
  look: (box: Box) => Ground,
): {box: Box; isFree: boolean} | undefined {
  let taken: Box | undefined;
  for (const box of places) {
    const ground = look(box);
    if (ground === 'free') return {box, isFree: true};
    if (ground === 'taken') taken ??= box;
  }
  return taken && {box: taken, isFree: false};
}
