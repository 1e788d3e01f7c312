import {useEffect, useRef, useState} from 'preact/hooks';
import {breath} from '../../ui/breath';
import type {Entry} from './entry';
import {holdsAll, wordsIn} from './found';
import {type Pass, Texts} from './texts';

/** How often what was found so far is shown at most, the first of it aside. */
const SHOWN_EVERY_MS = 250;

/** Showing it goes through all mentions: of the time of a search it takes no more than one part in so many. */
const PART = 5;

/** What a search looked at so far; one that changed meanwhile has another outline, and is looked at again. */
class Search {
  readonly hits = new Set<Entry>();
  readonly #seen = new WeakSet<Entry>();
  readonly #pass: Pass = {to: ''};
  readonly #words: string[];

  constructor(words: string) {
    this.#words = wordsIn(words);
  }

  /** Looks at mentions, telling the first hits at once, and now and then how far it is. */
  async look(
    queue: Entry[],
    texts: Texts,
    signal: AbortSignal,
    tell: (looked: number) => void,
  ): Promise<void> {
    const open = queue.filter(one => !this.#seen.has(one));
    let looked = queue.length - open.length;
    let next = performance.now() + SHOWN_EVERY_MS;
    for await (const some of texts.of(open, this.#pass)) {
      if (signal.aborted) return;
      const wasEmpty = this.hits.size === 0;
      for (const [entry, text] of some) {
        this.#seen.add(entry);
        if (holdsAll(text, this.#words)) this.hits.add(entry);
      }
      looked += some.length;
      const isFirst = wasEmpty && this.hits.size > 0;
      const began = performance.now();
      if (!isFirst && began < next) continue;
      tell(looked);
      await breath(); // It is shown before this goes on
      const now = performance.now();
      next = now + Math.max(SHOWN_EVERY_MS, (PART - 1) * (now - began));
    }
    tell(queue.length);
  }
}

/** What a search found so far among all mentions: while it goes on, its hits become more. */
export type Searched = {hits: ReadonlySet<Entry>; looked: number; of: number; error?: unknown};

/**
 * Searches every mention of `queue` for words, its first ones first; shows what it finds on the way,
 * and ends as soon as other words are wanted.
 */
export function useSearch(words: string, queue: Entry[]): Searched | undefined {
  const search = useRef<{words: string; search: Search}>(undefined);
  const texts = useRef(new Texts());
  const [searched, setSearched] = useState<Searched>();
  const isSearch = wordsIn(words).length > 0;
  useEffect(() => {
    if (!isSearch) return setSearched(undefined);
    const life = new AbortController();
    if (search.current?.words !== words) search.current = {words, search: new Search(words)};
    const own = search.current.search;
    const tell = (looked: number, error?: unknown) => {
      if (life.signal.aborted) return;
      const failure = error === undefined ? {} : {error};
      setSearched({hits: own.hits, looked, of: queue.length, ...failure});
    };
    tell(0);
    own.look(queue, texts.current, life.signal, tell).catch(error => tell(queue.length, error));
    return () => life.abort();
  }, [words, queue, isSearch]);
  return isSearch ? searched : undefined;
}
