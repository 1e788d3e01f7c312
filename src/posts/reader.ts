import type {Post} from '../mention/post';
import {baseOf} from './address';
import {type Finder, siteFinder} from './finder';
import {genericFinder} from './generic/finder';
import {isElement, parentOf} from './parts';
import {type Reading, readingOf, type Setting} from './reading';
import type {Page, Site} from './site';
import {sites} from './sites/index';
import {threadOf} from './thread';

/** Reads the posts of one page, in page order, as slowly as its caller likes. */
export type Reader = {
  /** Looks for the posts in small steps; what is left of it the first reading does at once. */
  prepare(): Iterable<undefined>;
  /**
   * Every post, or those in and around the `within` nodes; lazy, so it can be resumed. Elements
   * that are known to the caller are not read.
   */
  read(within?: Node[], isKnown?: (element: Element) => boolean): Iterable<Reading>;
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

/** Some pages show a post twice, for wide and for narrow screens. */
function isToldTwice({post}: Reading, told: Set<string>): boolean {
  const when = post.postedAt ?? post.postedText;
  const names = [
    post.key && `key ${post.key}`,
    post.author && when && post.body && `${post.permalink} ${post.author} ${when} ${post.body}`,
  ].filter(name => name !== undefined && name !== '');
  const isTold = names.some(name => told.has(String(name)));
  for (const name of names) told.add(String(name));
  return isTold;
}

/** How much a page that showed no post must grow before it is searched again. */
const GROWTH = 1.05;

const settingOf = (page: Page): Setting => ({page, thread: threadOf(page), base: baseOf(page)});

class PageReader implements Reader {
  isInPart = false;
  private finder: Finder | undefined;
  private searched = 0;
  /** The search that has begun; whoever asks next goes on with it. */
  private searching: Generator<undefined, Finder | undefined> | undefined;
  private setting: Setting;
  /** Site readers that were asked in vain. */
  private vain: Site[] = [];

  constructor(
    private readonly page: Page,
    private readonly options: ReaderOptions,
  ) {
    this.setting = settingOf(page);
  }

  renew(page: Page = this.page): void {
    // The way to read it was found for this page, and goes by its address
    this.page.url = page.url;
    this.setting = settingOf(page);
  }

  get by(): string | undefined {
    return this.finder?.name;
  }

  get missed(): readonly Site[] {
    return this.finder ? this.vain : [];
  }

  /** The first finder that finds a post; asked again when a page without any has grown. */
  private choose(): Finder | undefined {
    for (const _ of this.prepare());
    return this.finder;
  }

  *prepare(): Iterable<undefined> {
    if (this.finder) return;
    this.searching ??= this.newSearch();
    for (let search = this.searching; search; search = this.searching) {
      const step = this.safely(() => search?.next());
      if (!step || step.done) {
        this.finder = step?.value ?? undefined;
        this.searching = undefined;
        return;
      }
      yield;
    }
  }

  /** A search, unless one of the same page found nothing. */
  private newSearch(): Generator<undefined, Finder | undefined> | undefined {
    const size = this.page.document.getElementsByTagName('*').length;
    if (size <= this.searched * GROWTH) return undefined;
    this.searched = size;
    return this.search();
  }

  /** Asks the ways to read a page one after the other, the surest first. */
  private *search(): Generator<undefined, Finder | undefined> {
    const vain: Site[] = [];
    this.vain = [];
    for (const site of this.options.sites ?? sites) {
      const finder = site.owns(this.page) ? siteFinder(site, this.page) : undefined;
      if (finder && this.finds(finder)) return finder;
      if (finder) vain.push(site);
    }
    this.vain = vain;
    yield;
    const generic = yield* genericFinder(this.page);
    return this.finds(generic) ? generic : undefined;
  }

  private finds(finder: Finder): boolean {
    const elements = finder.within(this.page.document);
    return elements.some(element => this.safely(() => finder.read(element)));
  }

  /**
   * A page can be made so that reading it fails (a form whose fields hide the DOM's own members).
   * That costs what was being read, never the page, and is told as "read in part".
   */
  private safely<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
      this.isInPart = true;
      return undefined;
    }
  }

  private reading(element: Element, finder: Finder): Reading | undefined {
    return this.safely(() => readingOf(element, finder, this.setting));
  }

  private elementsIn(finder: Finder, within: Node[] | undefined): Iterable<Element> {
    if (!within) return finder.within(this.page.document);
    const found = new Set<Element>();
    for (const node of within) {
      const element = isElement(node) ? node : parentOf(node);
      const around = element && finder.around(element);
      if (around) found.add(around);
      if (element) for (const inside of finder.within(element)) found.add(inside);
    }
    return found;
  }

  *read(within?: Node[], isKnown?: (element: Element) => boolean): Iterable<Reading> {
    const finder = this.choose();
    if (!finder) return;
    let left = this.options.limit ?? LIMIT;
    const told = new Set<string>();
    for (const element of this.elementsIn(finder, within)) {
      if (isKnown?.(element)) continue;
      const reading = this.reading(element, finder);
      if (!reading || isToldTwice(reading, told)) continue;
      if (left-- === 0) {
        this.isInPart = true;
        return;
      }
      yield reading;
    }
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
  return new PageReader({document, url}, options);
}

/** All posts of the page in page order. */
export function readPosts(document: Document, url: URL, options: ReaderOptions = {}): Post[] {
  return Array.from(openReader(document, url, options).read(), ({post}) => post);
}
