import {browser} from '../browser';
import {identity, isByWords} from '../mention/identity';
import type {Post} from '../mention/post';
import type {Reading} from '../posts';
import {isLike} from '../posts/own-element';
import {parentOf} from './nodes';
import {own} from './own';

/** A reading of a post as its author wrote it. */
export type Original = Reading & {
  /** The same in translation, where the page shows that by now: `text` says where its words stand. */
  translation?: Post;
};

/** What Edge leaves at what it has translated (last seen in 153). */
const BY_EDGE = '[_msttexthash], [_msthash]';

/** What Chrome wraps it in (156); people paste such words too, so it counts only where the page is marked. */
const BY_CHROME = 'font[style*="vertical-align: inherit"]';

/** True where Chrome says that it translates the page. */
function isMarked(): boolean {
  const {classList} = own().documentElement;
  return classList.contains('translated-ltr') || classList.contains('translated-rtl');
}

/** Stretches of a post's words that are looked at. */
const FIRST = 20;

/** True where words of a post are surely the browser's: those of its buttons and dates prove nothing. */
function isForeign({text, element}: Reading): boolean {
  const marks = isMarked() ? `${BY_EDGE}, ${BY_CHROME}` : BY_EDGE;
  const isMade = (node: Node): boolean => {
    for (let up = parentOf(node); up instanceof Element; up = parentOf(up)) {
      if (isLike(up, marks)) return true;
      if (up === element) break;
    }
    return false;
  };
  return text.slice(0, FIRST).some(({node}) => isMade(node));
}

/** Firefox leaves no mark, but names the language that it translates into as that of the page. */
const tellsByLanguage = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

const languageNow = (): string => own().documentElement.lang.toLowerCase().split('-')[0] ?? '';

/** True where both have one author or instant; without a mark of the browser's, both of them. */
function isAlike(before: Post, now: Post, isSure: boolean): boolean {
  const whenBefore = before.postedAt ?? before.postedText;
  const isOneAuthor = before.author !== undefined && before.author === now.author;
  if (!isSure) return isOneAuthor && whenBefore === (now.postedAt ?? now.postedText);
  return isOneAuthor || (before.postedAt !== undefined && before.postedAt === now.postedAt);
}

/** True where one post may have been read both times, with other words: a list may show another in its element. */
function isOnePost(before: Post, now: Post, isSure: boolean): boolean {
  const {hostname} = location;
  if (before.threadUrl !== now.threadUrl) return false;
  if (isByWords(before, hostname) && isByWords(now, hostname)) return isAlike(before, now, isSure);
  return identity(before, hostname) === identity(now, hostname);
}

/** A post as it was read, and in which language the page was. */
type Kept = {post: Post; language: string};

/** Posts with a name of their own that are remembered at once. */
const MOST = 500;

const nameOf = (post: Post): string | undefined =>
  isByWords(post, location.hostname) ? undefined : identity(post, location.hostname);

/**
 * Keeps the words of authors apart from those that the browser puts there when a person has a page
 * translated: else each translation would be kept as an edit, or as one more post. Made anew for each
 * page that a single-page site shows.
 */
export class Originals {
  readonly #read = new WeakMap<Element, Kept>();
  /** Those with a name of their own: a page may draw them anew, in other elements. */
  readonly #named = new Map<string, Kept>();
  readonly #language = languageNow();

  /** True where the page is shown in another language than at first. */
  get isTranslated(): boolean {
    if (isMarked() || own().querySelector(BY_EDGE) !== null) return true;
    return this.#isOther(this.#language);
  }

  /** A reading with the words that its author wrote, where they were read before they were translated. */
  of(reading: Reading): Original {
    const {post, element} = reading;
    const name = nameOf(post);
    const before = this.#named.get(name ?? '') ?? this.#read.get(element);
    const isSure = isForeign(reading);
    if (before && before.post.body !== post.body) {
      // Told by its words alone, it stays what it was called, though only now its own are shown
      const isBack = before.post.isTranslated === true && name === undefined;
      const isTold = isSure || isBack || this.#isOther(before.language);
      if (isTold && isOnePost(before.post, post, isSure || isBack)) {
        return {...reading, post: before.post, translation: {...post, isTranslated: true}};
      }
    }
    const kept: Post = isSure ? {...post, isTranslated: true} : post;
    this.#keep({post: kept, language: languageNow()}, element, name);
    return {...reading, post: kept};
  }

  #keep(kept: Kept, element: Element, name: string | undefined): void {
    this.#read.set(element, kept);
    if (name === undefined) return;
    this.#named.set(name, kept);
    const oldest = this.#named.keys();
    if (this.#named.size > MOST) this.#named.delete(oldest.next().value as string);
  }

  /** True where Firefox has named another language since; a page that named none before names its own. */
  #isOther(before: string): boolean {
    const now = languageNow();
    return before !== '' && now !== '' && before !== now && tellsByLanguage();
  }
}
