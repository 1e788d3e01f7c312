import type {Word} from '../words';
import {fits, phraseOf, type Sets, type Step} from './phrase';

/** Words that spoke: what they speak of, and from which word to which (inclusive). */
export type Match<Name> = {family: Name; from: number; to: number};

type Phrase<Name> = {family: Name; steps: Step[]};
type Phrases<Name> = Map<string, Phrase<Name>[]>;

/** How many letters of a stem find its phrases. */
const STEM = 3;

/** Phrases by the first word, or by the first letters of a first stem. */
export type Matcher<Name> = {words: Phrases<Name>; stems: Phrases<Name>};

function keep<Name>(map: Phrases<Name>, key: string, phrase: Phrase<Name>): void {
  const kept = map.get(key);
  if (kept) kept.push(phrase);
  else map.set(key, [phrase]);
}

/** Makes phrases ready to be found; each list is a line a phrase, or apart by commas. */
export function matcherOf<Name>(lists: [Name, string][], sets: Sets = {}): Matcher<Name> {
  const matcher: Matcher<Name> = {words: new Map(), stems: new Map()};
  for (const [family, list] of lists) {
    for (const line of list.split(/[\n,]/)) {
      if (line.trim() === '') continue;
      const [first, ...rest] = phraseOf(line, sets);
      if (!first) continue;
      const phrase = {family, steps: [first, ...rest]};
      for (const word of first.words) keep(matcher.words, word, phrase);
      for (const stem of first.starts) keep(matcher.stems, stem.slice(0, STEM), phrase);
    }
  }
  return matcher;
}

/** Phrases name any number `#`: `# hours`, `#hrs`. */
const named = ({text}: Word): string =>
  text.charCodeAt(0) <= 57 ? text.replace(/^\d+/, '#') : text;

/** The last word of the phrase when it goes on from `at`, within one sentence. */
function lastWord(steps: Step[], words: Word[], at: number, next = 0): number | undefined {
  const step = steps[next];
  if (!step) return at - 1;
  for (let place = at; place <= at + step.gap; place++) {
    const word = words[place];
    if (word === undefined || word.sentence !== words[at - 1]?.sentence) return undefined;
    if (!fits(step, named(word))) continue;
    const last = lastWord(steps, words, place + 1, next + 1);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** Every phrase that stands in the words, in order. */
export function matchesIn<Name>(
  words: Word[],
  {words: exact, stems}: Matcher<Name>,
): Match<Name>[] {
  const matches: Match<Name>[] = [];
  words.forEach((word, from) => {
    const text = named(word);
    for (const phrases of [exact.get(text), stems.get(text.slice(0, STEM))]) {
      for (const {family, steps} of phrases ?? []) {
        const [first] = steps;
        if (!first || !fits(first, text)) continue;
        const to = lastWord(steps, words, from + 1, 1);
        if (to !== undefined) matches.push({family, from, to});
      }
    }
  });
  return matches;
}
