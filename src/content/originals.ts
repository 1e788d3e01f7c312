import {identity, isByWords} from '../mention/identity';
import {withinLimits} from '../mention/limits';
import type {Match} from '../mention/mention';
import type {Post} from '../mention/post';
import type {Reading} from '../posts';
import {holdsLike} from '../posts/own-element';
import {own} from './own';

/** A reading of a post as its author wrote it. */
export type Original = Reading & {
  /** The post in translation, where the page shows that by now: `text` says where these words stand. */
  shown?: Post;
};

/** The brands in a post. */
export type Judged = {
  post: Post;
  matches: Match[];
  /** The same in its translation, where that is what the page shows. */
  shown?: Match[];
};

/** Looks for brands in a post; where its author's words name none, in the words that a person sees. */
export function judged(original: Original, matchesOf: (post: Post) => Match[]): Judged {
  const post = withinLimits(original.post);
  const matches = matchesOf(post);
  if (!original.shown) return {post, matches};
  const seen = withinLimits(original.shown);
  const shown = matchesOf(seen);
  return matches.length === 0 && shown.length > 0
    ? {post: seen, matches: shown}
    : {post, matches, shown};
}

/** What Edge leaves in what it has translated (last seen in 153). */
const BY_EDGE = '[_msttexthash], [_msthash]';

/** The same of Chrome (156); people paste such words too, so it counts only where the page is marked. */
const BY_CHROME = 'font[style*="vertical-align: inherit"]';

/** How the page says that it is translated, and into what; Firefox only sets its language. */
function pageTongue(): {language: string; isMarked: boolean} {
  const {lang: language, classList} = own().documentElement;
  const isMarked = classList.contains('translated-ltr') || classList.contains('translated-rtl');
  return {language, isMarked};
}

/** In which of its versions the page shows what is in an element, and whether that is surely a translation. */
function tongueOf(element: Element): {tongue: string; isForeign: boolean} {
  const {language, isMarked} = pageTongue();
  const isByEdge = holdsLike(element, BY_EDGE);
  const isByChrome = holdsLike(element, BY_CHROME);
  return {
    tongue: [language, isMarked, isByEdge, isByChrome].join(' '),
    isForeign: isByEdge || (isMarked && isByChrome),
  };
}

/** True where both have one author, or instant: a list may show another post in the same element. */
const isAlike = (before: Post, now: Post): boolean =>
  (before.author !== undefined && before.author === now.author) ||
  (before.postedAt !== undefined && before.postedAt === now.postedAt);

/** True where one post may have been read both times, with other words. */
function isOnePost(before: Post, now: Post): boolean {
  const {hostname} = location;
  if (isByWords(before, hostname) && isByWords(now, hostname)) return isAlike(before, now);
  return identity(before, hostname) === identity(now, hostname);
}

/**
 * Keeps the words of authors apart from those that the browser puts there when a person has a page
 * translated: else each translation would be kept as an edit, or as one more post.
 */
export class Originals {
  readonly #read = new WeakMap<Element, {post: Post; tongue: string}>();
  readonly #language = pageTongue().language;

  /** True where the page is shown in another language than at first. */
  get isTranslated(): boolean {
    const {language, isMarked} = pageTongue();
    if (isMarked || language !== this.#language) return true;
    return holdsLike(own().documentElement, BY_EDGE);
  }

  /** A reading with the words that its author wrote, where they were read before they were translated. */
  of(reading: Reading): Original {
    const {post, element} = reading;
    const {tongue, isForeign} = tongueOf(element);
    const before = this.#read.get(element);
    const isTranslation =
      before !== undefined &&
      before.tongue !== tongue &&
      before.post.body !== post.body &&
      isOnePost(before.post, post);
    if (isTranslation && !before.post.isTranslated) {
      return {...reading, post: before.post, shown: {...post, isTranslated: true}};
    }
    const kept: Post = isForeign ? {...post, isTranslated: true} : post;
    this.#read.set(element, {post: kept, tongue});
    return {...reading, post: kept};
  }
}
