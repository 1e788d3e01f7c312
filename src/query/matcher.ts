import type {BrandId} from '../mention/decision';
import type {Span} from '../mention/mention';
import type {Post} from '../mention/post';
import {evaluate} from './evaluate';
import {Found} from './found';
import {Gate} from './gate';
import type {Hit} from './needle';
import type {Packed} from './packed';
import {Scanner} from './scanner';

/** A brand found in a post, and where. */
export type BrandMatch = {brandId: BrandId; spans: Span[]};

/** Hits in reading order, each once; those in the title first. */
function inOrder<T extends Hit & {in?: Span['in']}>(hits: T[]): T[] {
  const place = (hit: T) => (hit.in === 'title' ? 0 : 1);
  const order = (a: T, b: T) => place(a) - place(b) || a.start - b.start || a.end - b.end;
  const sorted = [...hits].sort(order);
  return sorted.filter((hit, at) => {
    const before = sorted[at - 1];
    return before === undefined || order(before, hit) !== 0;
  });
}

/**
 * Finds brands in texts and posts. Nothing is parsed here, and what a page does not need (most
 * need only the gate) is not built.
 */
export class Matcher {
  #gate: Gate | undefined;
  #scanner: Scanner | undefined;
  #title = new Found('', new Map());

  constructor(readonly packed: Packed) {}

  /** The gate: false when no post in this text can match. */
  touches(text: string): boolean {
    return this.candidates(text, 1).length > 0;
  }

  /** Where in a text in bulk words stand that can make a post match, ascending. */
  candidates(text: string, enough?: number): number[] {
    const {terms, wanted} = this.packed;
    this.#gate ??= new Gate(terms.slice(0, wanted));
    return this.#gate.places(text, enough);
  }

  /** Every hit of every term in a text, but for those that all its brands ignore. */
  scan(text: string): Hit[] {
    const found = this.#scan.find(text);
    const hits = this.#scan.brandsIn([found]).map(brand => {
      const own = found.ignoring(this.packed.brands[brand]?.ignore ?? []);
      return this.#scan.textTerms(brand, found).flatMap(term => own.of(term));
    });
    return inOrder(hits.flat());
  }

  /** The brands that a post mentions, in the order of the watch list. */
  match(post: Post): BrandMatch[] {
    const body = this.#scan.find(post.body);
    const title = this.#titleOf(post.threadTitle ?? '');
    if (body.hits.size + title.hits.size === 0) return [];
    return this.#scan.brandsIn([body, title]).flatMap(index => {
      const {id, tree, ignore = []} = this.packed.brands[index] ?? {id: '', tree: {or: []}};
      const it = {post, body: body.ignoring(ignore), title: title.ignoring(ignore)};
      const spans = evaluate(tree, it);
      return spans ? [{brandId: id, spans: inOrder(spans)}] : [];
    });
  }

  get #scan(): Scanner {
    this.#scanner ??= new Scanner(this.packed);
    return this.#scanner;
  }

  /** The posts of a thread share their title. */
  #titleOf(text: string): Found {
    if (this.#title.text !== text) this.#title = this.#scan.find(text);
    return this.#title;
  }
}
