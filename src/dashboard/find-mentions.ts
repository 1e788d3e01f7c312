import type {Mention} from '../mention/mention';
import type {Instant} from '../mention/post';

/** Reads mentions, newest find first, that were found before a moment. */
export type ReadPage = (limit: number, before?: Instant) => Promise<Mention[]>;

/** What a search came upon, and how far it looked. */
export type Findings = {
  mentions: Mention[];
  /** True when there are more than were asked for. */
  isMore: boolean;
  /** How many rows were read; fewer than all when the search gave up before the end. */
  read: number;
  isWhole: boolean;
};

const PAGE = 200;
/** A search without an index reads row by row; it stops here and says so. */
const MOST = 4_000;

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** True when every word of the search stands in the mention's text, title, author, site or notes. */
export function isFound({post, host, state}: Mention, words: string[]): boolean {
  const notes = state.notes.map(note => note.text);
  const parts = [post.body, post.threadTitle, post.author, post.handle, host, ...notes];
  const text = folded(parts.join('\n'));
  return words.every(word => text.includes(word));
}

/** The newest mentions that a search finds, `limit` of them at most. */
export async function findMentions(
  readPage: ReadPage,
  search: string,
  limit: number,
): Promise<Findings> {
  const words = folded(search)
    .split(/\s+/)
    .filter(word => word !== '');
  const mentions: Mention[] = [];
  let read = 0;
  let before: Instant | undefined;
  while (mentions.length <= limit && read < MOST) {
    const page = await readPage(PAGE, before);
    read += page.length;
    mentions.push(...page.filter(mention => isFound(mention, words)));
    before = page.at(-1)?.seenAt;
    if (page.length < PAGE) break;
  }
  const isWhole = read < MOST;
  return {mentions: mentions.slice(0, limit), isMore: mentions.length > limit, read, isWhole};
}
