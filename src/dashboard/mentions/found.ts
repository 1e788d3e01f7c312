import type {Mention} from '../../mention/mention';
import {fold} from '../../query';

const PLAIN = /^[\0-~]*$/;

/** Apostrophes, quotes and hyphens as texts have them, each as a keyboard does. */
const signs: [RegExp, string][] = [
  [/[‘’‛ʼ]/g, "'"],
  [/[“”„‟«»]/g, '"'],
  [/[‐‒–—―−]/g, '-'],
];

/** A text as it is searched: without capitals, accents and what is never seen, its signs plain. */
export function folded(text: string): string {
  // Most texts have nothing to fold but capitals, and a hundred thousand are gone through
  if (PLAIN.test(text)) return text.toLowerCase();
  return signs.reduce((plain, [sign, key]) => plain.replace(sign, key), fold(text));
}

const spaced = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ');

/** The words of a search, folded; those between quotes are looked for together. */
export const wordsIn = (search: string): string[] =>
  Array.from(folded(search).matchAll(/"([^"]*)"?|[^\s"]+/g), ([word, phrase]) =>
    spaced(phrase ?? word).trim(),
  ).filter(word => word !== '');

/** All that a search looks through of a mention: its text, title, author, site, tags and notes. */
export function textOf({post, host, state}: Mention): string {
  const notes = state.notes.map(note => note.text);
  const {body, threadTitle, author, handle} = post;
  const parts = [body, threadTitle, author, handle, host, ...state.tags, ...notes];
  return folded(parts.map(part => spaced(part ?? '')).join('\n'));
}

/** True when every word of a search stands in a folded text. */
export const holdsAll = (text: string, words: string[]): boolean =>
  words.every(word => text.includes(word));
