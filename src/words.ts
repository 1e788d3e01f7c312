import type messages from './_locales/en/messages.json';
import {browser} from './browser';

/** The name of a piece of interface text in `_locales/<language>/messages.json`. */
export type Word = keyof typeof messages;

type Counted<W> = W extends `${infer Stem}_other` ? Stem : never;

/** The stem of a text that comes in plural forms: `stem_one`, `stem_other`. */
export type CountedWord = Counted<Word>;

/** A piece of interface text in the person's language. */
export function say(word: Word, ...parts: (string | number)[]): string {
  return browser.i18n.getMessage(word, parts.map(String));
}

/** The person's interface language, for dates and plurals. */
export function language(): string {
  return browser.i18n.getUILanguage();
}

/** A text with a number in it, in the plural form that the language asks for. `$1` is the number. */
export function sayCount(stem: CountedWord, count: number, ...parts: (string | number)[]): string {
  const number = new Intl.NumberFormat(language()).format(count);
  const form = new Intl.PluralRules(language()).select(count);
  const exact = say(`${stem}_${form}` as Word, number, ...parts);
  return exact === '' ? say(`${stem}_other` as Word, number, ...parts) : exact;
}
