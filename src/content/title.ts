import type {Packed} from '../query';

/** Posts looked through for the one that opens the thread. */
const FIRST = 5;

/** Which posts a title that holds a watched word makes worth reading, beside those that hold one. */
export type TitleReach = 'none' | 'opening' | 'all';

/** What the page calls its thread; a reader may take any of these. */
function titleWords(): string {
  return [
    document.title,
    ...Array.from(document.querySelectorAll('h1'), h1 => h1.textContent),
  ].join('\n');
}

/**
 * How far the title of this page reaches: a bare term in it speaks for the opening post alone, a
 * `title:` term for every post of the thread.
 */
export function titleReach(matcher: {packed: Packed; touches(text: string): boolean}): TitleReach {
  if (!matcher.touches(titleWords())) return 'none';
  return JSON.stringify(matcher.packed.brands).includes('"title":') ? 'all' : 'opening';
}

/** The first of some posts, up to the one that opens the thread. */
export function* uptoOpening<T extends {post: {opening: boolean}}>(
  posts: Iterable<T>,
): Generator<T> {
  let left = FIRST;
  for (const reading of posts) {
    yield reading;
    if (reading.post.opening || --left === 0) return;
  }
}
