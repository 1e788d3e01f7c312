import type {Hit} from './needle';
import {type Words, wordsOf} from './words';

/** What was found in one text of a post: the hits of each term, and the words to count between. */
export class Found {
  #words: Words | undefined;

  constructor(
    readonly text: string,
    readonly hits: Map<number, Hit[]>,
    /** Stretches of ignore phrases, where no hit counts. */
    readonly blanks: Hit[] = [],
  ) {}

  /** The hits of a term outside ignored stretches. */
  of(term: number): Hit[] {
    const hits = this.hits.get(term) ?? [];
    if (this.blanks.length === 0) return hits;
    return hits.filter(
      hit => !this.blanks.some(blank => hit.start < blank.end && blank.start < hit.end),
    );
  }

  get words(): Words {
    this.#words ??= wordsOf(this.text);
    return this.#words;
  }

  /** The same text for a brand that ignores these terms. */
  ignoring(terms: number[]): Found {
    const blanks = terms.flatMap(term => this.hits.get(term) ?? []);
    return blanks.length === 0 ? this : new Found(this.text, this.hits, blanks);
  }
}
