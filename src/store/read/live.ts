import {liveQuery} from 'dexie';
import {withStore} from '../database';
import {asUnavailable} from '../unavailable';

/** A query that is asked again each time something it read has changed. */
export type Live<T> = {
  /** Starts telling; gives back what ends it. */
  subscribe(next: (value: T) => void, failed: (error: unknown) => void): () => void;
};

/** Keeps the answer to a query up to date, whichever context writes. */
export function live<T>(query: () => Promise<T>): Live<T> {
  return {
    subscribe(next, failed) {
      const life = new AbortController();
      const error = (reason: unknown) => failed(asUnavailable(reason));
      const begin = () => {
        if (life.signal.aborted) return;
        // Dexie notices what is read only through a function that is `async` by its own syntax
        const subscription = liveQuery(async () => await query()).subscribe({next, error});
        life.signal.addEventListener('abort', () => subscription.unsubscribe());
      };
      // A query that had to open the store first would never be asked again: while it waits for
      // that, Dexie loses track of what it reads
      void withStore(async () => undefined).then(begin, failed);
      return () => life.abort();
    },
  };
}
