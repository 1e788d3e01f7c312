import type {Hit} from './needle';
import {countBelow, type Words, wordsOf} from './words';

/** Stretches in order, those that overlap made one. */
function merged(stretches: Hit[]): Hit[] {
  const all: Hit[] = [];
  for (const {start, end} of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({start, end});
  }
  return all;
}

/** What was found in one text of a post: the hits of each term, and the words to count between. */
export class Found {
  #words: Words | undefined;
  readonly #blankStarts: number[];

  constructor(
    readonly text: string,
    readonly hits: Map<number, Hit[]>,
    /** Stretches of ignore phrases, where no hit counts. */
    readonly blanks: Hit[] = [],
  ) {
    this.#blankStarts = blanks.map(({start}) => start);
  }

  /** The hits of a term outside ignored stretches. */
  of(term: number): Hit[] {
    const hits = this.hits.get(term) ?? [];
    return this.blanks.length === 0 ? hits : hits.filter(hit => !this.#isBlank(hit));
  }

  get words(): Words {
    this.#words ??= wordsOf(this.text);
    return this.#words;
  }

  /** The same text for a brand that ignores these terms. */
  ignoring(terms: number[]): Found {
    const blanks = terms.flatMap(term => this.hits.get(term) ?? []);
    return blanks.length === 0 ? this : new Found(this.text, this.hits, merged(blanks));
  }

  #isBlank({start, end}: Hit): boolean {
    const before = this.blanks[countBelow(this.#blankStarts, end) - 1];
    return before !== undefined && before.end > start;
  }
}
