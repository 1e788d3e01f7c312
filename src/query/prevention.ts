import {withoutWww} from '../mention/identity';
import type {Post} from '../mention/post';
import {compile, type Watched} from './compile';
import type {BrandMatch} from './matcher';
import {parseQuery} from './parse';
import {phraseOf} from './phrase';
import {excluding} from './plain';

/** What a brand would pass over or exclude, so that a post that is not about it is not found again. */
export type Prevention = {
  /** The ignore phrases to add, or what to exclude. */
  by: {ignore: string[]} | {words: string} | {site: string};
  /** The brand's query and ignore phrases with it. */
  query: string;
  ignore: string[];
  /** Which of the other posts would not have been found either. */
  removes: number[];
};

/** A stored mention of the brand: its post, and what a person made of it so far. */
export type Known = {post: Post; is: 'ours' | 'not us' | 'open'};

const MOST = 3;
/** Ignore phrases in one offer: so many different neighbours of the name in one post, no more. */
const MOST_PHRASES = 3;

/** Words that say nothing of what a text is about, in the languages of most forums. */
const EMPTY = ` the and for with from was were are has have had not but you your this that they our its his
 her who all any can will just get got why how what when where than then there here out about into
 over after der die das und ist ein eine mit von für auf den dem nicht auch les des une est pas pour
 que qui dans avec sur los las una por con para del como pero più che non per sono não uma com `;

const LETTERS = /[\p{L}\p{N}]/u;
/** One word on either side, with what may stand between the words of a phrase. */
const BEFORE = /([\p{L}\p{N}\p{M}]+)(?:['’]s)?[ \-‐‑–/'’]+$/u;
const AFTER = /^(?:['’]s)?[ \-‐‑–/'’]+([\p{L}\p{N}\p{M}]+)/u;

function says(word: string | undefined): word is string {
  if (word === undefined || !LETTERS.test(word)) return false;
  const folded = word.toLowerCase();
  const isLong = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
  return (isLong || word.length > 2) && !EMPTY.includes(` ${folded} `) && !/^\d+$/.test(word);
}

type Beside = {before: string | undefined; after: string | undefined; itself: string};

/** The words around each place where the brand was found. */
function surroundings(post: Post, {spans}: BrandMatch): Beside[] {
  return spans.map(({start, end, in: where}) => {
    const text = where === 'title' ? (post.threadTitle ?? '') : post.body;
    const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1];
    const after = AFTER.exec(text.slice(end, end + 60))?.[1];
    return {
      itself: text.slice(start, end),
      before: says(before) ? before : undefined,
      after: says(after) ? after : undefined,
    };
  });
}

/** Each phrase once, however it was written; undefined where a place has none, or there are many. */
function together(phrases: (string | undefined)[]): string[] | undefined {
  const each = new Map<string, string>();
  for (const phrase of phrases) {
    if (phrase === undefined) return undefined;
    const key = phraseOf(phrase).join(' ');
    each.set(key, each.get(key) ?? phrase.toLowerCase());
  }
  return each.size > 0 && each.size <= MOST_PHRASES ? [...each.values()] : undefined;
}

function candidates(post: Post, match: BrandMatch): Prevention['by'][] {
  const around = surroundings(post, match);
  const after = around.map(({itself, after}) => after && `${itself} ${after}`);
  const before = around.map(({itself, before}) => before && `${before} ${itself}`);
  const either = around.map((_, at) => after[at] ?? before[at]);
  const phrases = [after, before, either].map(together).filter(found => found !== undefined);
  const different = [...new Map(phrases.map(found => [found.join('\n'), found])).values()];
  const words = around.flatMap(({before, after}) => [after, before]).filter(says);
  const site = URL.canParse(post.threadUrl)
    ? withoutWww(new URL(post.threadUrl).hostname)
    : undefined;
  return [
    ...different.map(ignore => ({ignore})),
    ...[...new Set(words.map(word => word.toLowerCase()))]
      .slice(0, MOST)
      .map(word => ({words: word})),
    ...(site === undefined ? [] : [{site}]),
  ];
}

/** Finds the brand in posts, by one query and its ignore phrases. */
function finderOf(watched: Watched): (post: Post) => BrandMatch | undefined {
  const matcher = compile([watched]);
  return post => matcher.match(post)[0];
}

type Found = Known & {at: number};
type Tried = {prevention: Prevention; gone: Found[]};

const howMany = (found: Found[], is: Known['is']): number =>
  found.filter(one => one.is === is).length;

/** What one way would do; undefined when it cannot be written or the post is still found. */
function tried(by: Prevention['by'], watched: Watched, post: Post, found: Found[]): Tried[] {
  const {query, ignore = []} = watched;
  const next =
    'ignore' in by
      ? {query, ignore: [...ignore, ...by.ignore]}
      : {query: excluding(query, by), ignore};
  if (!parseQuery(next.query).ok) return [];
  const find = finderOf({...watched, ...next});
  if (find(post)) return [];
  const gone = found.filter(one => !find(one.post));
  return [{prevention: {by, ...next, removes: gone.map(({at}) => at)}, gone}];
}

/**
 * What would have kept a post from being found, each way tried: that first which takes the fewest
 * posts that are known to be about the brand and the most that are known not to be; none that
 * takes most of them.
 */
export function preventions(watched: Watched, post: Post, known: Known[]): Prevention[] {
  if (!parseQuery(watched.query).ok) return [];
  const find = finderOf(watched);
  const match = find(post);
  if (!match || match.spans.length === 0) return [];
  const found = known.flatMap((one, at) => (find(one.post) ? [{...one, at}] : []));
  const wanted = found.length - howMany(found, 'not us');
  return candidates(post, match)
    .flatMap(by => tried(by, watched, post, found))
    .filter(({gone}) => (gone.length - howMany(gone, 'not us')) * 2 <= wanted)
    .sort(
      (a, b) =>
        howMany(a.gone, 'ours') - howMany(b.gone, 'ours') ||
        howMany(b.gone, 'not us') - howMany(a.gone, 'not us'),
    )
    .slice(0, MOST)
    .map(({prevention}) => prevention);
}
