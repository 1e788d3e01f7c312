import type {Word} from '../words';
import {firstOf, hashed, mixed} from './hash';

/** Into how many buckets the features of a text are hashed. */
export const BUCKETS = 2 ** 16;

/** A text as the model sees it: one entry for each feature of each word, in order. */
export type Features = {
  buckets: number[];
  /** Which word gave the feature. */
  words: number[];
};

/** Features of a kind never meet those of another kind, but by chance. */
const KIND = {word: firstOf(1), pair: firstOf(2), letters: firstOf(3), denied: firstOf(4)};

const DENIALS = new Set(
  'not no never cannot cant without nothing hardly barely nobody none'.split(' '),
);
/** How many words a denial reaches. */
const REACH = 4;
/** Runs of so many letters, and of one more, counting the edges of the word. */
const RUN = 4;
const EDGE = ' '.charCodeAt(0);

const denies = (word: string): boolean => DENIALS.has(word) || word.endsWith("n't");

/** Room is a power of two, so that the low bits are the bucket. */
function add({buckets, words}: Features, sum: number, word: number): void {
  buckets.push(mixed(sum) & (BUCKETS - 1));
  words.push(word);
}

/** The sum of a word's letters onto what was summed before. */
function summed(start: number, word: string): number {
  let sum = start;
  for (let at = 0; at < word.length; at++) sum = hashed(sum, word.charCodeAt(at));
  return sum;
}

/** Adds every run of four and of five letters of a word, its edges included. */
function addRuns(features: Features, text: string, word: number): void {
  const edged = ` ${text} `;
  for (let from = 0; from + RUN <= edged.length; from++) {
    let sum = KIND.letters;
    for (let at = from; at < from + RUN; at++) sum = hashed(sum, edged.charCodeAt(at));
    add(features, sum, word);
    if (from + RUN === edged.length) return;
    add(features, hashed(sum, edged.charCodeAt(from + RUN)), word);
  }
}

/** Words, pairs, words after a denial, and runs of four and five letters, hashed. */
export function featuresOf(words: Word[]): Features {
  const features: Features = {buckets: [], words: []};
  let denied = 0;
  for (const [place, {text, isSpoken}] of words.entries()) {
    const before = words[place - 1]?.text;
    add(features, summed(KIND.word, text), place);
    if (before !== undefined) {
      add(features, summed(hashed(summed(KIND.pair, before), EDGE), text), place);
    }
    if (denies(text)) denied = REACH;
    else if (denied-- > 0) add(features, summed(KIND.denied, text), place);
    if (isSpoken) addRuns(features, text, place);
  }
  return features;
}
