import {rootsOn} from '../../posts/roots';
import {own} from '../own';
import {elementAt, isAround} from '../roots';
import type {Box, Ground} from './places';

const BUSY =
  'a, button, input, select, textarea, label, summary, img, svg, video, canvas, iframe, object, embed, [role="button"], [role="link"], [tabindex], [contenteditable]';

/** Points are looked at this close together, so that no line of text slips between two. */
const CLOSE = 11;

/** Free ground to be left at the sides. */
const MARGIN = 3;

function* pointsIn(box: Box): Generator<[x: number, y: number]> {
  const across = Math.max(1, Math.ceil((box.right - box.left) / (2 * CLOSE)));
  const down = Math.max(1, Math.ceil((box.bottom - box.top) / CLOSE));
  for (let i = 0; i <= across; i++) {
    for (let j = 0; j <= down; j++) {
      const x = box.left + ((box.right - box.left) * i) / across;
      const y = box.top + ((box.bottom - box.top) * j) / down;
      yield [Math.max(x - 0.5, 0), Math.max(y - 0.5, 0)];
    }
  }
}

/** The letter nearest to a point, where it stands; undefined where there is none. */
function letterAt(x: number, y: number): DOMRect | undefined {
  const caret = own().caretPositionFromPoint(x, y, {shadowRoots: rootsOn(own())});
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  const {length} = caret.offsetNode as Text;
  const range = own().createRange();
  range.setStart(caret.offsetNode, Math.max(caret.offset - 1, 0));
  range.setEnd(caret.offsetNode, Math.min(caret.offset + 1, length));
  return range.getBoundingClientRect();
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What an element at a place is to a post. */
function groundOf(there: Element | null, post: Element): Ground {
  if (there && isAround(there, post)) return 'free'; // What the post itself stands on
  if (!there || !post.contains(there)) return 'covered';
  const busy = there.closest(BUSY);
  return busy && busy !== post && post.contains(busy) ? 'taken' : 'free';
}

/**
 * What is at a place beside a post: free is only the post's own empty ground or the ground that it
 * stands on. Our own buttons must be out of the way.
 */
export function groundAt({left, right, top, bottom}: Box, post: Element): Ground {
  const box = {left: left - MARGIN, right: right + MARGIN, top, bottom};
  let ground: Ground = 'free';
  for (const [x, y] of pointsIn(box)) {
    const found = groundOf(elementAt(x, y), post);
    if (found === 'covered') return 'covered';
    const letter = ground === 'free' && found === 'free' ? letterAt(x, y) : undefined;
    if (found === 'taken' || (letter && overlaps(letter, box))) ground = 'taken';
  }
  return ground;
}
