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

/** Makes a format once: making one costs many times what using it does. */
export function perLanguage<Format>(make: (language: string) => Format): () => Format {
  let made: {language: string; format: Format} | undefined;
  return () => {
    const now = language();
    if (made?.language !== now) made = {language: now, format: make(now)};
    return made.format;
  };
}

const numbers = perLanguage(name => new Intl.NumberFormat(name));
const plurals = perLanguage(name => new Intl.PluralRules(name));

/** A number as the person's language writes it. */
export const numberWords = (value: number): string => numbers().format(value);

/** A text with a number in it, in the plural form that the language asks for. `$1` is the number. */
export function sayCount(stem: CountedWord, count: number, ...parts: (string | number)[]): string {
  const number = numberWords(count);
  const form = plurals().select(count);
  const exact = say(`${stem}_${form}` as Word, number, ...parts);
  return exact === '' ? say(`${stem}_other` as Word, number, ...parts) : exact;
}
