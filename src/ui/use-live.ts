import {useEffect, useState} from 'preact/hooks';

/** Something that tells its value now and after each change, until nobody listens any more. */
export type Source<T> = {
  subscribe(next: (value: T) => void, failed: (error: unknown) => void): () => void;
  /** What is known before anybody listens; absent where that is nothing. */
  known?(): Live<T>;
};

/** What is known of a source: nothing yet, its latest value, or why there is none. */
export type Live<T> = {is: 'reading'} | {is: 'there'; value: T} | {is: 'failed'; error: unknown};

const there = <T>(value: T): Live<T> => ({is: 'there', value});

/**
 * Follows a source while the view is shown. The last value stays on screen while a new source
 * (another page of rows, another tab) is first read, so that nothing flickers.
 */
export function useLive<T>(source: () => Source<T>, inputs: unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>(() => source().known?.() ?? {is: 'reading'});
  useEffect(
    () =>
      source().subscribe(
        // What was drawn already is not drawn again
        value => setLive(now => (now.is === 'there' && now.value === value ? now : there(value))),
        error => setLive({is: 'failed', error}),
      ),
    inputs,
  );
  return live;
}
