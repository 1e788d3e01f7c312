import {useEffect, useRef, useState} from 'preact/hooks';
import type {Timed} from '../../report/figures/timed';
import type {Span} from './choices';
import {KeptOutlines} from './kept-outlines';
import {type Posts, readPosts} from './read-posts';

/** Where the reading of a period stands. */
export type Read =
  | {is: 'reading'; done: number}
  | {is: 'there'; posts: Posts}
  | {is: 'failed'; error: unknown};

/**
 * The posts of a span, read anew each time the page is looked at again; those that were there stay
 * on screen meanwhile. `key` says when it is another span, for one that ends now moves all the time.
 */
export function usePosts(spanAt: (now: number) => Span | undefined, key: string): Read {
  const [read, setRead] = useState<Read & {key?: string}>({is: 'reading', done: 0});
  const kept = useRef(new KeptOutlines<Timed>());
  useEffect(() => {
    const life = new AbortController();
    let current = new AbortController();
    const begin = () => {
      const span = spanAt(Date.now());
      if (document.visibilityState === 'hidden' || !span) return;
      current.abort();
      current = new AbortController();
      const signal = AbortSignal.any([life.signal, current.signal]);
      const progress = (done: number) => {
        if (!signal.aborted) setRead(now => (now.is === 'reading' ? {is: 'reading', done} : now));
      };
      readPosts(span, {at: Date.now(), signal, progress}, kept.current).then(
        posts => !signal.aborted && setRead({is: 'there', posts}),
        error => !signal.aborted && setRead({is: 'failed', error}),
      );
    };
    setRead({is: 'reading', done: 0});
    document.addEventListener('visibilitychange', begin, {signal: life.signal});
    begin();
    return () => life.abort();
  }, [key]);
  return read;
}
