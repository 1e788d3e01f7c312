import {limits, withinLimits} from '../mention/limits';
import type {Match} from '../mention/mention';
import type {Post} from '../mention/post';
import type {Reader, Reading} from '../posts';
import type {Matcher} from '../query';
import type {Account} from '../settings/settings';
import type {Counters} from './counters';
import type {Following} from './following';
import {gate} from './gate';
import type {Names} from './names';
import {ownTraces} from './own-posts';
import {Title, uptoOpening} from './title';

/** What a search tells of a post that it has read. */
export type Found = {
  /** A post in which brands were found. */
  mention(reading: Reading, matches: Match[]): void;
  /** A post by an account of ours: never a mention. */
  own(reading: Reading): void;
  /** A post in which nothing is watched for. */
  nothing(reading: Reading): void;
  /** True where a mention is known to stand. */
  isMention(this: void, element: Element): boolean;
};

/** What is searched for, with what, and what it costs. */
export type Searching = {
  matcher: Pick<Matcher, 'touches' | 'packed'>;
  matchesOf(post: Post): Match[];
  isOurs(post: Post): boolean;
  /** The accounts of ours that this page may show. */
  accounts: Account[];
  /** Who is followed in the thread, though nothing in their posts may match. */
  following: Pick<Following, 'names' | 'isAnswered'>;
  counters: Counters;
};

/** Searches parts of a page for posts that mention a brand. */
export class Search {
  readonly #title: Title;
  /** The post that the title speaks for was read, or as many as it may be among. */
  #hasOpening = false;

  constructor(
    private readonly what: Searching,
    private readonly found: Found,
  ) {
    this.#title = new Title(what.matcher);
  }

  /** The steps of searching these parts; each takes a moment. */
  *in(roots: Node[], reader: Pick<Reader, 'prepare' | 'read'>): Generator<void> {
    const {matcher, accounts, following} = this.what;
    const read = new Set<Element>();
    if (this.#title.takeIn(roots)) this.#hasOpening = false;
    const {reach} = this.#title;
    if (reach === 'opening' && !this.#hasOpening) yield* this.#readOpening(reader, read);
    const names = following.names();
    const touches = (text: string) => matcher.touches(text) || names.standIn(text);
    for (const root of roots) {
      yield* this.#around(root, reach === 'all' ? undefined : touches, reader, read);
      const own = ownTraces(root, accounts);
      if (own.length > 0) yield* this.#readIn(own, reader, read);
    }
  }

  /** A page may show its title before its posts. */
  *#readOpening(reader: Pick<Reader, 'prepare' | 'read'>, read: Set<Element>): Generator<void> {
    yield* reader.prepare();
    const {first, isFound} = uptoOpening(reader.read());
    this.#hasOpening = isFound;
    yield* this.#read(first, read);
  }

  /** The steps of searching for posts by those who have come to be followed, mentions aside. */
  *again(root: Node, news: Names, reader: Pick<Reader, 'prepare' | 'read'>): Generator<void> {
    yield* this.#around(root, text => news.standIn(text), reader, new Set(), this.found.isMention);
  }

  /** Every post where `touches` is absent, or where any may answer a reply of ours. */
  *#around(
    root: Node,
    touches: ((text: string) => boolean) | undefined,
    reader: Pick<Reader, 'prepare' | 'read'>,
    read: Set<Element>,
    isKnown: (element: Element) => boolean = () => false,
  ): Generator<void> {
    const {following, counters} = this.what;
    if (!touches || following.isAnswered) {
      yield* this.#readIn([root], reader, read, isKnown);
      return;
    }
    // This script is brought to pages that hold a hit: only which posts hold it is left to find out
    const isHit = root === document.body;
    for (const likely of gate(root, {touches}, counters, isHit)) {
      if (likely) yield* this.#readIn([likely], reader, read, isKnown);
      yield;
    }
  }

  /** Says what a post that was read is. */
  judge(whole: Reading): void {
    const {what, found} = this;
    const reading = {...whole, post: withinLimits(whole.post)};
    what.counters.posts++;
    if (whole.post.body.length > limits.body) what.counters.cut++;
    if (what.isOurs(reading.post)) {
      found.own(reading);
      return;
    }
    const matches = what.matchesOf(reading.post);
    if (matches.length > 0) found.mention(reading, matches);
    else found.nothing(reading);
  }

  *#readIn(
    within: Node[],
    reader: Pick<Reader, 'prepare' | 'read'>,
    read: Set<Element>,
    isKnown: (element: Element) => boolean = () => false,
  ): Generator<void> {
    yield* reader.prepare();
    const isPassedOver = (element: Element) => read.has(element) || isKnown(element);
    yield* this.#read(reader.read(within, isPassedOver), read);
  }

  *#read(readings: Iterable<Reading>, read: Set<Element>): Generator<void> {
    for (const reading of readings) {
      if (read.has(reading.element)) continue;
      read.add(reading.element);
      this.judge(reading);
      yield;
    }
  }
}
