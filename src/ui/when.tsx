import type {Instant} from '../mention/post';
import {momentWords, relativeWords} from './moments';
import {now} from './now';

/** A moment in words that keep up with the clock; the full moment on hover. */
export function When({at}: {at: Instant}) {
  return (
    <time dateTime={new Date(at).toISOString()} title={momentWords(at)}>
      {relativeWords(at, now.value)}
    </time>
  );
}
