import {guessLanguage, type Language} from './language';
import {wordsRead} from './reading';

export type {Language};

/** The language in which a text gets hints; `undefined` means that none are given. */
export function languageOf(text: string): Language | undefined {
  return guessLanguage(wordsRead(text));
}
