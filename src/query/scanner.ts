import {type Finder, finder} from './finder';
import {Found} from './found';
import {type Hit, hitAt, type Needle, needle, Reading} from './needle';
import type {Packed} from './packed';
import {isPlain} from './script';
import type {Sifted} from './sift';
import {eachTerm} from './terms';

/** A brand that uses a term, and whether it looks for it in more than titles. */
type User = {brand: number; isInText: boolean};

/** False between two plain letters, where no word can begin. */
function mayBegin({units, isEven}: Sifted, at: number): boolean {
  return !isEven || !isPlain(units[at - 1] ?? 0) || !isPlain(units[at] ?? 0);
}

/** Finds the terms of a watch list in texts. */
export class Scanner {
  readonly #needles: Needle[];
  readonly #users: User[][];
  /** Terms by their first words, which are what is searched for. */
  readonly #terms: number[][];
  readonly #find: Finder;

  constructor({terms, brands}: Packed) {
    this.#needles = terms.map(needle);
    this.#users = terms.map(() => []);
    brands.forEach(({tree}, brand) => {
      eachTerm(tree, (term, isTitle) => this.#users[term]?.push({brand, isInText: !isTitle}));
    });
    const groups = new Map<string, number[]>();
    this.#needles.forEach(({words: [first = '']}, term) => {
      const group = groups.get(first);
      if (group) group.push(term);
      else groups.set(first, [term]);
    });
    this.#terms = [...groups.values()];
    this.#find = finder([...groups.keys()], mayBegin);
  }

  /** Every hit of every term in a text. */
  find(text: string): Found {
    const hits = new Map<number, Hit[]>();
    let reading: Reading | undefined;
    this.#find(text, 0, text.length, (word, at, folded) => {
      reading ??= new Reading(text, folded);
      for (const term of this.#terms[word] ?? []) {
        const sought = this.#needles[term];
        const hit = sought && hitAt(sought, reading, at);
        if (!hit) continue;
        const list = hits.get(term);
        if (list) list.push(hit);
        else hits.set(term, [hit]);
      }
      return false;
    });
    return new Found(text, hits);
  }

  /** The brands of which terms were found, in the order of the watch list. */
  brandsIn(found: Found[]): number[] {
    const brands = new Set<number>();
    for (const {hits} of found) {
      for (const term of hits.keys()) {
        for (const {brand} of this.#users[term] ?? []) brands.add(brand);
      }
    }
    return [...brands].sort((a, b) => a - b);
  }

  /** The brands that use a term. */
  usersOf(term: number): User[] {
    return this.#users[term] ?? [];
  }
}
