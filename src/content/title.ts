import type {Packed} from '../query';
import {parentOf} from './nodes';
import {own} from './own';

/** Posts looked through for the one that opens the thread. */
const FIRST = 5;

/** Titles for which what a page shows is read again: some blink between two for ever. */
const TITLES = 5;

/** Which posts a title that holds a watched word makes worth reading, beside those that hold one. */
export type TitleReach = 'none' | 'opening' | 'all';

/** What the page calls its thread; a reader may take any of these. */
function titleWords(): string {
  return [own().title, ...Array.from(own().querySelectorAll('h1'), h1 => h1.textContent)].join(
    '\n',
  );
}

type Titled = {packed: Packed; touches(text: string): boolean};

function reachOf(matcher: Titled): TitleReach {
  if (!matcher.touches(titleWords())) return 'none';
  return JSON.stringify(matcher.packed.brands).includes('"title":') ? 'all' : 'opening';
}

const isHeading = ({nodeName}: Node): boolean => nodeName === 'H1';

function holdsHeading(node: Node): boolean {
  if (node === own().body || isHeading(node)) return true;
  return node instanceof Element && node.getElementsByTagName('h1').item(0) !== null;
}

function isInHeading(node: Node | null): boolean {
  for (let at = node; at; at = parentOf(at)) if (isHeading(at)) return true;
  return false;
}

/**
 * True where what a page shows or adds may be what it calls its thread. Not asked by a selector:
 * after a change of the page, Chromium's first answer to one takes longer the larger the page is
 * (last seen in 156).
 */
export function mayBeTitle(nodes: Node[]): boolean {
  // What is added at once mostly stands in one place
  return nodes.some(holdsHeading) || [...new Set(nodes.map(parentOf))].some(isInHeading);
}

/**
 * How far the title of this page reaches: a bare term in it speaks for the opening post alone, a
 * `title:` term for every post of the thread. Its words are looked for in the whole page, so only
 * when they may have changed.
 */
export class Title {
  #words: string | undefined;
  #reach: TitleReach = 'none';
  readonly #readFor = new Set<string>();

  constructor(private readonly matcher: Titled) {}

  /** Takes in what the page shows or adds; true where the title is to be looked at anew. */
  takeIn(nodes: Node[]): boolean {
    if (this.#words === own().title && !mayBeTitle(nodes)) return false;
    this.#words = own().title;
    this.#reach = reachOf(this.matcher);
    return true;
  }

  /**
   * True once for each title that speaks for every post: those that came before it are to be read
   * for it. A figure in it that goes up, as of unread messages, makes it no other.
   * @param isPage true where all that the page shows is read anyway
   */
  takeForAll(isPage: boolean): boolean {
    if (isPage) this.#readFor.clear();
    if (this.#reach !== 'all' || this.#readFor.size === TITLES) return false;
    const before = this.#readFor.size;
    return this.#readFor.add(titleWords().replace(/\d+/g, '')).size > before;
  }

  /** How far the title reaches, as it was taken in. */
  get reach(): TitleReach {
    return this.#reach;
  }
}

/** The first of some posts, up to the one that opens the thread; found, or surely not to be found. */
export function* uptoOpening<T extends {post: {opening: boolean}}>(
  posts: Iterable<T | undefined>,
): Generator<void, {first: T[]; isFound: boolean}> {
  const first: T[] = [];
  for (const reading of posts) {
    if (reading) first.push(reading);
    if (reading?.post.opening || first.length === FIRST) return {first, isFound: true};
    yield;
  }
  return {first, isFound: false};
}
