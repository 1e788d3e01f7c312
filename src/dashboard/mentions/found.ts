import type {Mention} from '../../mention/mention';

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The words of a search, without capitals and accents. */
export const wordsIn = (search: string): string[] =>
  folded(search)
    .split(/\s+/)
    .filter(word => word !== '');

/** True when every word of the search stands in the mention's text, title, author, site, tags or notes. */
export function isFound({post, host, state}: Mention, words: string[]): boolean {
  const notes = state.notes.map(note => note.text);
  const {body, threadTitle, author, handle} = post;
  const parts = [body, threadTitle, author, handle, host, ...state.tags, ...notes];
  const text = folded(parts.join('\n'));
  return words.every(word => text.includes(word));
}
