import {useEffect, useRef, useState} from 'preact/hooks';
import {mentionsByIds} from '../../store/read';
import {breath} from '../../ui/breath';
import type {Entry} from './entry';
import {isFound, wordsIn} from './found';

/** Mentions read at once: few enough that typing goes on. */
const CHUNK = 200;
/** How often what was found so far is shown. */
const SHOWN_EVERY_MS = 200;

/** What a search looked at so far; one that changed meanwhile has another outline, and is looked at again. */
class Search {
  readonly hits = new Set<Entry>();
  readonly #seen = new WeakSet<Entry>();
  readonly #words: string[];

  constructor(words: string) {
    this.#words = wordsIn(words);
  }

  /** Looks at mentions in their order, telling now and then how far it is. */
  async look(queue: Entry[], signal: AbortSignal, tell: (looked: number) => void): Promise<void> {
    const open = queue.filter(one => !this.#seen.has(one));
    let told = performance.now();
    for (let at = 0; at < open.length; at += CHUNK) {
      const some = open.slice(at, at + CHUNK);
      await this.#lookAt(some);
      await breath();
      if (signal.aborted) return;
      if (performance.now() - told < SHOWN_EVERY_MS) continue;
      tell(queue.length - open.length + Math.min(open.length, at + CHUNK));
      told = performance.now();
    }
    tell(queue.length);
  }

  async #lookAt(some: Entry[]): Promise<void> {
    const byId = new Map(some.map(one => [one.id, one]));
    for (const mention of await mentionsByIds(some.map(({id}) => id))) {
      const outline = byId.get(mention.id);
      if (outline && isFound(mention, this.#words)) this.hits.add(outline);
    }
    for (const one of some) this.#seen.add(one);
  }
}

/** What a search found so far among all mentions; undefined where nothing is searched for. */
export type Searched = {hits: ReadonlySet<Entry>; looked: number; of: number; error?: unknown};

/**
 * Searches every mention for words, those of `queue` in its order; shows what it finds on the way,
 * and ends as soon as other words are wanted.
 */
export function useSearch(words: string, queue: Entry[]): Searched | undefined {
  const search = useRef<{words: string; search: Search}>(undefined);
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
      setSearched({hits: new Set(own.hits), looked, of: queue.length, ...failure});
    };
    tell(0);
    own.look(queue, life.signal, tell).catch(error => tell(queue.length, error));
    return () => life.abort();
  }, [words, queue, isSearch]);
  return isSearch ? searched : undefined;
}
