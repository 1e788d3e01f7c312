import {Matcher} from './matcher';
import type {Packed} from './packed';

/** A matcher from its packed form: what a page does instead of compiling. */
export function unpack(packed: Packed): Matcher {
  if (packed.version !== 1) {
    throw new Error('This watch list was packed by another version of Earmark: compile it again');
  }
  return new Matcher(packed);
}
