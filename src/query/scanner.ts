import {type Finder, finder} from './finder';
import {Found} from './found';
import {type Hit, hitAt, type Needle, needle, Reading, wordsOf} from './needle';
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

function usersIn({terms, brands}: Packed): User[][] {
  const users: User[][] = new Array(terms.length);
  brands.forEach(({tree}, brand) => {
    // Shared, as nearly every term has one user: to make one for each of 10,000 takes a page's time
    const inText = [{brand, isInText: true}];
    const inTitle = [{brand, isInText: false}];
    eachTerm(tree, (term, isTitle) => {
      const user = isTitle ? inTitle : inText;
      const others = users[term];
      users[term] = others ? [...others, ...user] : user;
    });
  });
  return users;
}

/** Finds the terms of a watch list in texts. */
export class Scanner {
  readonly #needles: (Needle | undefined)[] = [];
  readonly #find: Finder;
  #users: User[][] | undefined;

  constructor(readonly packed: Packed) {
    this.#find = finder(
      packed.terms.map(term => wordsOf(term)[0] ?? ''),
      mayBegin,
    );
  }

  /** Every hit of every term in a text. */
  find(text: string): Found {
    const hits = new Map<number, Hit[]>();
    let reading: Reading | undefined;
    this.#find(text, 0, text.length, (term, at, folded) => {
      reading ??= new Reading(text, folded);
      const hit = hitAt(this.#needle(term), reading, at);
      if (!hit) return false;
      const list = hits.get(term);
      if (list) list.push(hit);
      else hits.set(term, [hit]);
      return false;
    });
    return new Found(text, hits);
  }

  /** The brands of which terms were found, in the order of the watch list. */
  brandsIn(found: Found[]): number[] {
    const terms = found.flatMap(({hits}) => [...hits.keys()]);
    const brands = terms.flatMap(term => this.#usersOf(term).map(({brand}) => brand));
    return [...new Set(brands)].sort((a, b) => a - b);
  }

  /** The terms found that a brand looks for in more than titles. */
  textTerms(brand: number, {hits}: Found): number[] {
    const isIts = (user: User) => user.brand === brand && user.isInText;
    return [...hits.keys()].filter(term => this.#usersOf(term).some(isIts));
  }

  #usersOf(term: number): User[] {
    this.#users ??= usersIn(this.packed);
    return this.#users[term] ?? [];
  }

  #needle(term: number): Needle {
    const made = this.#needles[term] ?? needle(this.packed.terms[term] ?? '');
    this.#needles[term] = made;
    return made;
  }
}
