/**
 * A query as pages get it: small, JSON-safe and with nothing left to parse. A number is a term of
 * the list; below `title` stand only terms, or terms near each other.
 */
export type Tree =
  | number
  | {title: Tree}
  | {and: Tree[]}
  | {or: Tree[]}
  | {not: Tree}
  | {near: [left: Tree, right: Tree]; words: number; ordered?: true}
  | {site: string}
  | {author: string}
  | {lang: string; unknown: boolean}
  | {type: string};

/** A compiled watch list; it can be stored and sent. */
export type Packed = {
  version: 1;
  /**
   * The terms of all brands, each once: `=` before folded words, `*` before those of a prefix,
   * `!` before an exact term.
   */
  terms: string[];
  /** How many of them, the first, can make a post match. */
  wanted: number;
  brands: {id: string; tree: Tree; ignore?: number[]}[];
};
