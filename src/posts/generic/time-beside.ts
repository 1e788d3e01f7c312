import {holds} from '../own-element';
import {fold} from '../parts';
import type {Time} from '../time';
import {TimeSearch} from './seeds';

const CLOCK = /\d[:h.]\d\d/;

function seedsIn(post: Element) {
  const steps = new TimeSearch(post).more();
  for (;;) {
    const {value, done} = steps.next();
    if (done) return value.seeds;
  }
}

/**
 * When a post was written, as it is told on a page that nobody knows: the first time beside its
 * words, one with a clock before a bare day.
 */
export function timeBeside(post: Element, words: readonly Element[]): Time {
  const times = seedsIn(post).filter(
    ({element}) => element !== post && !words.some(part => holds(part, element)),
  );
  const exact = times.find(
    ({element, time}) => time?.postedAt !== undefined || CLOCK.test(fold(element.textContent)),
  );
  return (exact ?? times[0])?.time ?? {};
}
