import type {BrandId} from '../mention/decision';
import type {Span} from '../mention/mention';
import type {Post} from '../mention/post';
import {evaluate} from './evaluate';
import {fold, origin} from './fold';
import {Found} from './found';
import {type Lookup, lookup} from './lookup';
import {type Hit, hitAt, type Needle, needle, Reading} from './needle';
import type {Packed} from './packed';
import {eachTerm} from './terms';

/** A brand found in a post, and where. */
export type BrandMatch = {brandId: BrandId; spans: Span[]};

const NOTHING = new Found('', new Map());

/** Hits or spans in reading order, each once. */
function inOrder<T extends Hit & {in?: Span['in']}>(all: T[]): T[] {
  const unique = new Map(all.map(hit => [`${hit.in} ${hit.start} ${hit.end}`, hit]));
  const rank = (hit: T) => (hit.in === 'title' ? 0 : 1);
  return [...unique.values()].sort(
    (a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end,
  );
}

/**
 * Finds brands in texts and posts. Nothing is parsed here, and what a page does not need (most
 * need only the gate) is not built.
 */
export class Matcher {
  readonly #needles: Needle[];
  /** The brands whose query or ignore phrases name a term. */
  readonly #brandsOf: Set<number>[];
  readonly #isScanned: boolean[] = [];
  readonly #isWanted: boolean[] = [];
  #gate: Lookup | undefined;
  #scanner: Lookup | undefined;
  #lastTitle = NOTHING;

  constructor(readonly packed: Packed) {
    this.#needles = packed.terms.map(needle);
    this.#brandsOf = packed.terms.map(() => new Set());
    packed.brands.forEach(({tree}, brand) => {
      eachTerm(tree, (term, {isTitle, isExcluded}) => {
        this.#brandsOf[term]?.add(brand);
        this.#isScanned[term] ||= !isTitle;
        this.#isWanted[term] ||= !isExcluded;
      });
    });
  }

  /**
   * The gate: false when no post in this text can match. Words are looked for as mere substrings,
   * so any text in bulk will do, however its elements run into each other.
   */
  touches(text: string): boolean {
    let isTouched = false;
    this.#gateway(fold(text), () => {
      isTouched = true;
      return true;
    });
    return isTouched;
  }

  /** Where in a text in bulk words stand that can make a post match, ascending. */
  candidates(text: string): number[] {
    const places = new Set<number>();
    const folded = fold(text);
    const {from} = origin(text);
    this.#gateway(folded, (_term, at) => {
      places.add(from(at));
      return false;
    });
    return [...places];
  }

  /** Every hit of every term in a text, but for those that all its brands ignore. */
  scan(text: string): Hit[] {
    const found = this.#find(text);
    const hits = [...this.#brandsIn([found])].flatMap(brand => {
      const own = found.ignoring(this.packed.brands[brand]?.ignore ?? []);
      return [...found.hits.keys()]
        .filter(term => this.#isScanned[term] && this.#brandsOf[term]?.has(brand))
        .flatMap(term => own.of(term));
    });
    return inOrder(hits);
  }

  /** The brands that a post mentions, in the order of the watch list. */
  match(post: Post): BrandMatch[] {
    const body = this.#find(post.body);
    const title = this.#title(post.threadTitle ?? '');
    const brands = [...this.#brandsIn([body, title])].sort((a, b) => a - b);
    return brands.flatMap(index => {
      const brand = this.packed.brands[index];
      if (!brand) return [];
      const ignore = brand.ignore ?? [];
      const spans = evaluate(brand.tree, {
        post,
        body: body.ignoring(ignore),
        title: title.ignoring(ignore),
      });
      return spans ? [{brandId: brand.id, spans: inOrder(spans)}] : [];
    });
  }

  #gateway(...[folded, found]: Parameters<Lookup>): void {
    this.#gate ??= lookup(
      Object.keys(this.#isWanted)
        .map(Number)
        .filter(term => this.#isWanted[term]),
      term => longest(this.#needles[term]),
    );
    this.#gate(folded, found);
  }

  #find(text: string): Found {
    this.#scanner ??= lookup(this.#needles.keys(), term => this.#needles[term]?.words[0] ?? '');
    const reading = new Reading(text);
    const hits = new Map<number, Hit[]>();
    this.#scanner(reading.folded, (term, at) => {
      const sought = this.#needles[term];
      const hit = sought && hitAt(sought, reading, at);
      if (!hit) return false;
      const list = hits.get(term);
      if (list) list.push(hit);
      else hits.set(term, [hit]);
      return false;
    });
    return new Found(text, hits);
  }

  /** The posts of a thread share their title. */
  #title(text: string): Found {
    if (this.#lastTitle.text !== text) this.#lastTitle = this.#find(text);
    return this.#lastTitle;
  }

  #brandsIn(found: Found[]): Set<number> {
    const terms = found.flatMap(({hits}) => [...hits.keys()]);
    return new Set(terms.flatMap(term => [...(this.#brandsOf[term] ?? [])]));
  }
}

/** The longest word of a term: the least likely to stand in a text by chance. */
function longest(needle: Needle | undefined): string {
  const words = needle?.words ?? [];
  return words.reduce((long, word) => (word.length > long.length ? word : long), '');
}
