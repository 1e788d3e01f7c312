import {MAX_NEAR} from './limits';
import {type Place, Refused} from './query';
import {type TermToken, termOf} from './term';

type ProximityToken =
  | TermToken
  | (Place & ({is: 'open' | 'close'} | {is: 'near'; words: number; ordered: boolean}));

/** `"a b"~5` of other tools: each word near the one before it. */
export function proximity(
  text: string,
  words: number,
  place: Place,
): {tokens: ProximityToken[]; rewrite: string} {
  const parts = text
    .trim()
    .split(/\s+/)
    .map(part => termOf(part, 'phrase', place));
  if (parts.length < 2 || words > MAX_NEAR) {
    const form = `~ joins two or more words, at most ${MAX_NEAR} apart`;
    throw new Refused(`${form}, as in "card declined"~5.`, place);
  }
  const near = {...place, is: 'near', words, ordered: false} as const;
  const joined = parts.flatMap((part, index) => (index === 0 ? [part] : [near, part]));
  return {
    tokens: [{...place, is: 'open'}, ...joined, {...place, is: 'close'}],
    rewrite: `(${text.trim().split(/\s+/).join(` NEAR/${words} `)})`,
  };
}
