import type {Mention} from '../../mention/mention';

const PLAIN = /^[\0-~]*$/;

const folded = (text: string): string =>
  // Most texts have nothing to fold but capitals, and a hundred thousand are gone through
  (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{Mn}/gu, '')).toLowerCase();

/** The words of a search, without capitals and accents. */
export const wordsIn = (search: string): string[] =>
  folded(search)
    .split(/\s+/)
    .filter(word => word !== '');

/** All that a search looks through of a mention: its text, title, author, site, tags and notes. */
export function textOf({post, host, state}: Mention): string {
  const notes = state.notes.map(note => note.text);
  const {body, threadTitle, author, handle} = post;
  return folded([body, threadTitle, author, handle, host, ...state.tags, ...notes].join('\n'));
}

/** True when every word of the search stands in a text. */
export const holdsAll = (text: string, words: string[]): boolean =>
  words.every(word => text.includes(word));
