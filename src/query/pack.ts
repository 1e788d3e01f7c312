import type {Matcher} from './matcher';
import type {Packed} from './packed';

/** A matcher in the form that can be stored and sent, so that pages never compile. */
export function pack(matcher: Matcher): Packed {
  return matcher.packed;
}
