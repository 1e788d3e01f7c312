import type {Instant} from '../mention/post';
import {agoWords, momentWords, relativeWords} from './moments';
import {now} from './now';

type Props = {at: Instant};

const Moment = ({at, words}: Props & {words: string}) => (
  <time dateTime={new Date(at).toISOString()} title={momentWords(at)}>
    {words}
  </time>
);

/** When something happened, in words that keep up with the clock; the full moment on hover. */
export const When = ({at}: Props) => <Moment at={at} words={agoWords(at, now.value)} />;

/** When something is due or comes back, in the same way. */
export const Until = ({at}: Props) => <Moment at={at} words={relativeWords(at, now.value)} />;
