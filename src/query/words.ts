import {expression} from './expression';
import {INVISIBLE} from './fold';
import {UNSPACED} from './script';

const KOREAN = '\\p{Script=Hangul}';
const WORD = '\\p{L}\\p{M}\\p{Nd}\\p{Nl}';
const HIDDEN = `[_${INVISIBLE.replace('\\u200b-', '\\u200c-')}]`;
const korean = `(?=[${WORD}])(?![${UNSPACED}])${KOREAN}`;
const spaced = `(?![${UNSPACED}${KOREAN}])[${WORD}]`;

/** A word: what stands between spaces and marks, or a stretch that is written without spaces. */
const stretches = expression(
  () =>
    new RegExp(
      [
        `(?<unspaced>(?:(?=[${WORD}])[${UNSPACED}])+)`,
        `(?:${korean})(?:${HIDDEN}*(?:${korean}))*`,
        `(?:${spaced})(?:${HIDDEN}*(?:${spaced})|(?<=${spaced})['’‘ʼ＇](?=${spaced})|(?<=\\p{Nd})[.,](?=\\p{Nd}))*`,
      ].join('|'),
      'gu',
    ),
);

/** Where the words of a text begin and end, in order. */
export type Words = {starts: number[]; ends: number[]};

/** The words of a text, as `NEAR` counts them. */
export function wordsOf(text: string): Words {
  const words: Words = {starts: [], ends: []};
  const add = (start: number, length: number) => {
    words.starts.push(start);
    words.ends.push(start + length);
  };
  let segmenter: Intl.Segmenter | undefined;
  for (const {0: stretch, index, groups} of text.matchAll(stretches())) {
    if (groups?.unspaced === undefined) {
      add(index, stretch.length);
      continue;
    }
    segmenter ??= new Intl.Segmenter('en', {granularity: 'word'});
    for (const part of segmenter.segment(stretch)) {
      if (part.isWordLike) add(index + part.index, part.segment.length);
    }
  }
  return words;
}

/** How many of an ascending list are less than a limit. */
export function countBelow(list: number[], limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many words lie wholly between two places. */
export function wordsBetween(words: Words, from: number, to: number): number {
  return Math.max(0, countBelow(words.ends, to + 1) - countBelow(words.starts, from));
}
