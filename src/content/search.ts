import {limits, withinLimits} from '../mention/limits';
import type {Match} from '../mention/mention';
import type {Post} from '../mention/post';
import type {Matcher} from '../query';
import type {Account} from '../settings/settings';
import type {Counters} from './counters';
import type {Following} from './following';
import type {FreshReader} from './fresh-reader';
import {hitsIn, type Places} from './gate';
import type {Names} from './names';
import {firstIn, isInside, wordsOf} from './nodes';
import type {Original} from './originals';
import {own} from './own';
import {ownTracesOf} from './own-posts';
import {shadows} from './roots';
import {isModest, type Run, runsOf} from './runs';
import {type Spot, spotOf} from './spots';
import {Title, uptoOpening} from './title';

/** What reads a page for a search. */
type PageReader = Pick<FreshReader, 'prepare' | 'readSlowly' | 'inVain'>;

/** What a search tells of a post that it has read. */
export type Found = {
  /** A post in which brands were found. */
  mention(spot: Spot): void;
  /** A post by an account of ours: never a mention. */
  own(spot: Spot): void;
  /** A post in which nothing is watched for. */
  nothing(spot: Spot): void;
  /** True where a mention is known to stand. */
  isMention(this: void, element: Element): boolean;
};

/** What is searched for, with what, and what it costs. */
export type Searching = {
  matcher: Pick<Matcher, 'touches' | 'candidates' | 'packed'>;
  matchesOf(post: Post): Match[];
  isOurs(post: Post): boolean;
  /** The accounts of ours that this page may show. */
  accounts: Account[];
  /** Who is followed in the thread, though nothing in their posts may match. */
  following: Pick<Following, 'names' | 'isAnswered' | 'isStopped'>;
  counters: Counters;
};

/** Characters of a page that are kept. More would have the browser clear up its whole memory. */
const KEPT = 500_000;

/** The words that are looked for in a node of several posts, and are in none that was read. */
function beside(likely: Node, places: Places, read: ReadonlySet<Element>): Node[] {
  if (isInside(likely, read) || !firstIn(likely)) return [];
  const found = places(wordsOf(likely) ?? '');
  const texts = own().createTreeWalker(likely, NodeFilter.SHOW_TEXT);
  const all: Node[] = [];
  for (let end = 0, at = 0; at < found.length && texts.nextNode(); ) {
    const {currentNode: text} = texts;
    end += wordsOf(text)?.length ?? 0;
    if ((found[at] ?? end) >= end) continue;
    while ((found[at] ?? end) < end) at++;
    if (!isInside(text, read)) all.push(text);
  }
  return all;
}

const ascending = (places: number[]): number[] => places.sort((a, b) => a - b);

/** Searches parts of a page for posts that mention a brand. */
export class Search {
  readonly #title: Title;
  readonly #ownTraces: ReturnType<typeof ownTracesOf>;
  /** The post that the title speaks for was read, or as many as it may be among. */
  #hasOpening = false;
  /** The page's text as it was searched, until it is known whom else to look for in it. */
  #kept: Run[] | undefined;
  #keptLength = 0;

  constructor(
    private readonly what: Searching,
    private readonly found: Found,
  ) {
    this.#title = new Title(what.matcher);
    this.#ownTraces = ownTracesOf(what.accounts);
  }

  /** The steps of searching these parts; each takes a moment. */
  *in(roots: Node[], reader: PageReader): Generator<void> {
    const {following, counters} = this.what;
    const read = new Set<Element>();
    const isTaken = this.#title.takeIn(roots);
    if (isTaken) this.#hasOpening = false;
    const {reach} = this.#title;
    const isPage = roots.includes(own().body);
    const isForAll = isTaken && this.#title.takeForAll(isPage);
    if (reach === 'opening' && !this.#hasOpening) yield* this.#readOpening(reader, read);
    const isEach = reach === 'all' || following.isAnswered;
    if (isEach) yield* this.#readIn(isForAll ? [own().body] : roots, reader, read);
    if (isPage) {
      this.#kept = [];
      this.#keptLength = 0;
    }
    const places = this.#placesFor(following.names());
    const isModestPage = isPage && roots.every(isModest);
    // This script is brought to pages that hold a hit: only which posts hold it is left to find out
    for (const run of runsOf(roots, counters, isPage)) {
      this.#keep(run);
      if (!isEach) yield* this.#around(run, places, reader, read);
      if (!isModestPage) yield* this.#readOwn(run.nodes, reader, read);
      yield;
    }
    // Last, as what a reply of ours answers has to be known before it
    if (isModestPage) yield* this.#readOwn(roots, reader, read);
  }

  /** The posts by accounts of ours: of as many nodes at once as can be looked through in a moment. */
  *#readOwn(nodes: Node[], reader: PageReader, read: Set<Element>): Generator<void> {
    const own = this.#ownTraces(nodes);
    if (own.length > 0) yield* this.#readIn(own, reader, read);
    yield;
  }

  /** Keeps a run for `again`. What is kept of a large page costs more than to take it anew. */
  #keep(run: Run): void {
    if (!this.#kept) return;
    this.#keptLength += run.text.length;
    if (this.#keptLength > KEPT) this.forget();
    else this.#kept.push(run);
  }

  /** A page may show its title before its posts. */
  *#readOpening(reader: PageReader, read: Set<Element>): Generator<void> {
    yield* reader.prepare();
    const {first, isFound} = yield* uptoOpening(reader.readSlowly());
    this.#hasOpening = isFound;
    yield* this.#read(first, read);
  }

  /** The steps of searching for posts by those who have come to be followed, mentions aside. */
  *again(root: Element, news: Names, reader: PageReader): Generator<void> {
    for (const _ of this.#searchedAgain(root, news, reader)) {
      if (this.what.following.isStopped) return;
      yield;
    }
  }

  *#searchedAgain(root: Element, news: Names, reader: PageReader): Generator<void> {
    const {following, counters} = this.what;
    const {isMention} = this.found;
    const kept = this.#kept;
    this.forget();
    if (following.isAnswered) {
      yield* this.#readIn([root], reader, new Set(), isMention);
      return;
    }
    const places: Places = (text, enough) => news.places(text, enough);
    const read = new Set<Element>();
    const whole = kept ?? runsOf([root], counters, true);
    for (const runs of [whole, runsOf(shadows(root), counters, true)]) {
      for (const run of runs) yield* this.#around(run, places, reader, read, isMention);
    }
  }

  /** Nobody else is to be looked for in what was searched. */
  forget(): void {
    this.#kept = undefined;
  }

  #placesFor(names: Names): Places {
    const {matcher} = this.what;
    if (names.isEmpty) return (text, enough) => matcher.candidates(text, enough);
    return (text, enough) =>
      ascending([...matcher.candidates(text, enough), ...names.places(text, enough)]);
  }

  /** Every post of a run around which something stands. */
  *#around(
    run: Run,
    places: Places,
    reader: PageReader,
    read: Set<Element>,
    isKnown?: (element: Element) => boolean,
  ): Generator<void> {
    for (const likely of hitsIn(run, places, this.what.counters)) {
      if (likely) {
        yield* this.#readIn([likely], reader, read, isKnown);
        reader.inVain.add(beside(likely, places, read), performance.now());
      }
      yield;
    }
  }

  /** Says what a post that was read is. */
  judge(original: Original): void {
    const {what, found} = this;
    what.counters.posts++;
    if (original.post.body.length > limits.body) what.counters.cut++;
    if (what.isOurs(withinLimits(original.post))) {
      found.own(spotOf(original, () => []));
      return;
    }
    const spot = spotOf(original, what.matchesOf);
    if (spot.matches.length > 0) found.mention(spot);
    else found.nothing(spot);
  }

  *#readIn(
    within: Node[],
    reader: PageReader,
    read: Set<Element>,
    isKnown: (element: Element) => boolean = () => false,
  ): Generator<void> {
    yield* reader.prepare();
    const isPassedOver = (element: Element) => {
      if (isKnown(element)) read.add(element);
      return read.has(element);
    };
    yield* this.#read(reader.readSlowly(within, isPassedOver), read);
  }

  *#read(readings: Iterable<Original | undefined>, read: Set<Element>): Generator<void> {
    for (const reading of readings) {
      if (reading && !read.has(reading.element)) {
        read.add(reading.element);
        this.judge(reading);
      }
      yield;
    }
  }
}
