import type {Post} from '../mention/post';
import {baseOf} from './address';
import {Care} from './care';
import type {Finder} from './finder';
import {FinderSearch} from './finder-search';
import {ownDocument} from './own-document';
import {isElement, parentOf} from './parts';
import {type Reading, readingOf, type Setting} from './reading';
import {sayingsOf} from './sayings';
import type {Page, Site} from './site';
import {sites} from './sites/index';
import {threadOf} from './thread';
import {Told} from './told';

/** Reads the posts of one page, in page order, as slowly as its caller likes. */
export type Reader = {
  /** Looks for the posts in small steps; what is left of it the first reading does at once. */
  prepare(): Iterable<undefined>;
  /**
   * Every post, or those in and around the `within` nodes; lazy, so it can be resumed. Elements
   * that are known to the caller are not read.
   */
  read(within?: Node[], isKnown?: (element: Element) => boolean): Iterable<Reading>;
  /** The same, with undefined where only time has passed: a page may hold much that is no post, or one post many times. */
  readSlowly(
    within?: Node[],
    isKnown?: (element: Element) => boolean,
  ): Iterable<Reading | undefined>;
  /** The elements that may each hold a post, without reading any; undefined where only time has passed. */
  places(): Iterable<Element | undefined>;
  /** The post that a node belongs to. */
  postAt(node: Node): Reading | undefined;
  /** The page says something else of itself now, or has another address for what it shows. */
  renew(page?: Page): void;
  /** Which reader reads this page; undefined while nothing was found. */
  readonly by: string | undefined;
  /** Site readers that know this page and found nothing on it, where the generic reader did. */
  readonly missed: readonly Site[];
  /** True when the page was too large to be read to its end. */
  readonly isInPart: boolean;
};

/** How a page is read. */
export type ReaderOptions = {
  /** The site readers to use instead of all that there are; none leaves the generic reader. */
  sites?: readonly Site[];
  /** The most posts that are read from one page. */
  limit?: number;
};

const LIMIT = 20_000;

/** Steps of one reading that may find nothing: a million elements that hold no post. */
const SEARCH = 3000;

/** Elements of one reading that may be read, though they hold no post, or one that was told: a million copies. */
const TRIES = 60_000;

/** Elements that are looked at in a moment. */
const STEP = 20;

function* elementsAt(element: Element, finder: Finder): Generator<Element | undefined> {
  const around = finder.around(element);
  if (around) yield around;
  yield* finder.within(element);
}

function settingOf(page: Page): Setting {
  const sayings = sayingsOf(page.document);
  return {page, thread: threadOf(page, sayings), base: baseOf(page, sayings)};
}

class PageReader implements Reader {
  private readonly care = new Care();
  private readonly search: FinderSearch;
  /** The page as the caller last told of it, and what its posts have in common. */
  private told: Page;
  private known: Setting | undefined;

  constructor(
    private readonly page: Page,
    private readonly options: ReaderOptions,
  ) {
    this.told = page;
    this.search = new FinderSearch(
      page,
      options.sites ?? sites,
      this.care,
      () => this.setting.base,
    );
  }

  private get setting(): Setting {
    this.known ??= settingOf(this.told);
    return this.known;
  }

  renew(page: Page = this.page): void {
    // The way to read it was found for this page, and goes by its address
    this.page.url = new URL(page.url);
    this.told = page;
    // At once, so that who asks for it knows what it costs
    if (this.known) this.known = this.care.safely(() => settingOf(page));
  }

  get by(): string | undefined {
    return this.search.found?.name;
  }

  get missed(): readonly Site[] {
    return this.search.missed;
  }

  get isInPart(): boolean {
    return this.care.isInPart;
  }

  *prepare(): Iterable<undefined> {
    if (!this.known) {
      this.known = this.care.safely(() => settingOf(this.told));
      yield;
    }
    yield* this.search.steps();
  }

  private choose(): Finder | undefined {
    for (const _ of this.prepare());
    return this.search.found;
  }

  private reading(element: Element, finder: Finder): Reading | undefined {
    return this.care.safely(() => readingOf(element, finder, this.setting));
  }

  /** The elements in and around some nodes that may be posts, as far as the budget goes. */
  private *elementsIn(finder: Finder, within: readonly Node[]): Generator<Element | undefined> {
    const found = new Set<Element>();
    let budget = SEARCH;
    for (const node of within) {
      const element = isElement(node) ? node : parentOf(node);
      for (const one of element ? elementsAt(element, finder) : []) {
        if (!one || !found.has(one)) yield one;
        if (one) found.add(one);
        else if (budget-- === 0) {
          this.care.isInPart = true;
          return;
        }
      }
    }
  }

  *read(within?: Node[], isKnown?: (element: Element) => boolean): Iterable<Reading> {
    for (const reading of this.readSlowly(within, isKnown)) if (reading) yield reading;
  }

  *readSlowly(
    within?: Node[],
    isKnown?: (element: Element) => boolean,
  ): Iterable<Reading | undefined> {
    const finder = this.choose();
    if (!finder) return;
    let left = this.options.limit ?? LIMIT;
    let tries = TRIES;
    let looked = 0;
    const told = new Told();
    const elements = this.elementsIn(finder, within ?? [this.page.document.documentElement]);
    for (const element of this.care.each(elements)) {
      const isTried = element !== undefined && !isKnown?.(element);
      const reading = isTried ? this.reading(element, finder) : undefined;
      const news = reading && told.add(reading);
      if ((news && left-- === 0) || (isTried && tries-- === 0)) {
        this.care.isInPart = true;
        return;
      }
      if (news || !element || ++looked % STEP === 0) yield news;
    }
  }

  *places(): Iterable<Element | undefined> {
    const finder = this.choose();
    if (finder) yield* this.care.each(finder.within(this.page.document.documentElement));
  }

  postAt(node: Node): Reading | undefined {
    const finder = this.choose();
    let element = isElement(node) ? node : parentOf(node);
    while (finder && element) {
      const around = finder.around(element);
      const reading = around && this.reading(around, finder);
      if (reading) return reading;
      element = around ? parentOf(around) : null;
    }
    return undefined;
  }
}

/** Opens the page for reading. Nothing on it is changed, now or later. */
export function openReader(document: Document, url: URL, options: ReaderOptions = {}): Reader {
  return new PageReader({document: ownDocument(document), url}, options);
}

/** All posts of the page in page order. */
export function readPosts(document: Document, url: URL, options: ReaderOptions = {}): Post[] {
  return Array.from(openReader(document, url, options).read(), ({post}) => post);
}
