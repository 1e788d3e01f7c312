import type {Language} from '../language';
import type {Word} from '../words';
import {english} from './english';
import {type Cue, type CueList, FAMILIES, type Family} from './family';
import {french} from './french';
import {german} from './german';
import {italian} from './italian';
import {type Matcher, matcherOf, matchesIn} from './matcher';
import {portuguese} from './portuguese';
import {spanish} from './spanish';
import {speaking} from './speaking';

const lists: Record<Language, CueList> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
};

/** Made when a language is first met; most people meet one or two. */
const matchers = new Map<Language, Matcher<Family>>();

function made({sets, families}: CueList): Matcher<Family> {
  return matcherOf(
    FAMILIES.map(family => [family, families[family] ?? '']),
    sets,
  );
}

function matcherFor(language: Language): Matcher<Family> {
  const matcher = matchers.get(language) ?? made(lists[language]);
  matchers.set(language, matcher);
  return matcher;
}

/** What speaks in the words: no cue that is denied or only supposed. */
export function cuesOf(words: Word[], language: Language): Cue[] {
  return speaking(matchesIn(words, matcherFor(language)), words);
}
