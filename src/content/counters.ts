/**
 * What reading this page has cost, in figures that do not depend on the machine: a test holds them
 * against what the page added.
 */
export type Counters = {
  /** Nodes whose text was taken in bulk. */
  nodes: number;
  /** Characters of text held against the watched terms in bulk. */
  characters: number;
  /** Posts that were read in full. */
  posts: number;
  /** Of these, how many were too long to be searched to their end. */
  cut: number;
};

/** Counters at nought. */
export const noCost = (): Counters => ({nodes: 0, characters: 0, posts: 0, cut: 0});
