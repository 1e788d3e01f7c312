import type {Family} from './cues/family';
import {FAULTS} from './faults';
import type {Polarity} from './hints';
import {isSmall} from './language';
import {head} from './model';
import {credits} from './model/head';
import type {Inputs} from './model/inputs';
import type {HeadName} from './model/packed';
import type {Reading} from './reading';

type Weights = Partial<Record<Family, number>>;
type Span = {from: number; to: number; weight: number};

const MOST = 6;
/** So much of a head's log odds from one word is worth showing. */
const STRONG = 0.25;

const BLAME: Weights = {...FAULTS, bad: 0.6, safety: 1, legal: 1};
const PRAISE: Weights = {thanks: 1, good: 0.6, solved: 0.5};
const ASKED: Weights = {asks: 0.5};
const heard: Record<Polarity, Weights> = {negative: BLAME, positive: PRAISE, neutral: ASKED};

function fromCues({cues}: Reading, weights: Weights): Span[] {
  return cues
    .map(({family, from, to}) => ({from, to, weight: weights[family] ?? 0}))
    .filter(({weight}) => weight > 0);
}

/** Single words that the model goes by; small ones explain nothing to a person. */
function fromModel(name: HeadName, {words}: Reading, inputs: Inputs): Span[] {
  const credit = credits(head(name), inputs, words.length);
  return words.flatMap(({isSpoken, text}, place) => {
    const weight = credit[place] ?? 0;
    const explains = weight >= STRONG && isSpoken && !isSmall(text);
    return explains ? [{from: place, to: place, weight}] : [];
  });
}

/** The strongest spans that share no word, the longer first, as they follow each other. */
function apart(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (kept.every(({from, to}) => span.to < from || to < span.from)) kept.push(span);
  }
  return kept.slice(0, MOST).sort((one, other) => one.from - other.from);
}

const strongest = (spans: Span[]): Span[] =>
  spans.sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from));

/** The words that spoke for what is hinted at, as they stand in the text; cues before n-grams. */
export function becauseOf(reading: Reading, inputs: Inputs, side: Polarity): string[] {
  const {words, text} = reading;
  const spans = apart([
    ...strongest(fromCues(reading, heard[side])),
    ...(side === 'neutral' ? [] : strongest(fromModel(side, reading, inputs))),
  ]);
  return [...new Set(spans.map(({from, to}) => text.slice(words[from]?.start, words[to]?.end)))];
}
