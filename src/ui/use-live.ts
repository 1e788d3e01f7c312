import {useEffect, useState} from 'preact/hooks';

/** Something that tells its value now and after each change, until nobody listens any more. */
export type Source<T> = {
  subscribe(next: (value: T) => void, failed: (error: unknown) => void): () => void;
};

/** What is known of a source: nothing yet, its latest value, or why there is none. */
export type Live<T> = {is: 'reading'} | {is: 'there'; value: T} | {is: 'failed'; error: unknown};

/**
 * Follows a source while the view is shown. The last value stays on screen while a new source
 * (another page of rows, another tab) is first read, so that nothing flickers.
 */
export function useLive<T>(source: () => Source<T>, inputs: unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({is: 'reading'});
  useEffect(
    () =>
      source().subscribe(
        value => setLive({is: 'there', value}),
        error => setLive({is: 'failed', error}),
      ),
    inputs,
  );
  return live;
}
