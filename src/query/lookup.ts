import {finder, type Readable} from './finder';

/** Tells every place where the word of a term stands; `found` may answer true to end the search. */
export type Lookup = (
  folded: Readable,
  found: (term: number, at: number) => boolean | undefined,
) => void;

/** Finds terms by one word of each; terms that share their word are found together. */
export function lookup(terms: Iterable<number>, wordOf: (term: number) => string): Lookup {
  const groups = new Map<string, number[]>();
  for (const term of terms) {
    const word = wordOf(term);
    const group = groups.get(word);
    if (group) group.push(term);
    else groups.set(word, [term]);
  }
  const search = finder([...groups.keys()]);
  const lists = [...groups.values()];
  return (folded, found) =>
    search(folded, (word, at) => lists[word]?.some(term => found(term, at)));
}
