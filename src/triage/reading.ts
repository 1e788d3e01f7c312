import {cuesOf} from './cues';
import type {Cue, Family} from './cues/family';
import {guessLanguage, type Language} from './language';
import {type Word, wordsOf} from './words';

/** A text as all hints see it. */
export type Reading = {
  text: string;
  words: Word[];
  /** How many sentences have a word. */
  sentences: number;
  cues: Cue[];
  /** Which families speak at all. */
  families: Set<Family>;
};

/** What follows is not read: a hint of so long a post comes from its beginning. */
const READ_LETTERS = 5_000;

/** The words of as much of a text as is read. */
export function wordsRead(text: string): Word[] {
  return wordsOf(text.slice(0, READ_LETTERS));
}

/** Reads words of a known language for what they say. */
export function readingOf(text: string, words: Word[], language: Language): Reading {
  const cues = cuesOf(words, language);
  return {
    text,
    words,
    sentences: new Set(words.map(({sentence}) => sentence)).size,
    cues,
    families: new Set(cues.map(({family}) => family)),
  };
}

/** A text as the hints read it; `undefined` where no hint is given in its language. */
export function readText(text: string): Reading | undefined {
  const words = wordsRead(text);
  const language = guessLanguage(words);
  return language && readingOf(text, words, language);
}
