import type {Posted} from '../mention/mention';
import type {Instant} from '../mention/post';
import {agoWords, aroundWords, momentWords, relativeWords, withinWords} from './moments';
import {now} from './now';

type Props = {at: Instant};

const Moment = ({at, words, title}: Props & {words: string; title: string}) => (
  <time dateTime={new Date(at).toISOString()} title={title}>
    {words}
  </time>
);

/** When something happened, in words that keep up with the clock; the full moment on hover. */
export const When = ({at}: Props) => (
  <Moment at={at} words={agoWords(at, now.value)} title={momentWords(at)} />
);

/** When something is due or comes back, in the same way. */
export const Until = ({at}: Props) => (
  <Moment at={at} words={relativeWords(at, now.value)} title={momentWords(at)} />
);

/** When something happened that may be known within bounds only: "about", and the bounds on hover. */
export const Around = ({from, to, text}: Posted) => (
  <Moment
    at={from}
    words={aroundWords({from, to}, now.value)}
    title={withinWords({from, to}) + (text === undefined ? '' : ` (“${text}”)`)}
  />
);
