import type {Post} from '../mention/post';
import {baseOf} from './address';
import {discussing} from './generic/discussion';
import type {Judged} from './generic/judged';
import {atOnce} from './generic/steps';
import {ENOUGH, type Had} from './generic/verdict';
import {nameless} from './nameless';
import {ownDocument} from './own-document';
import {openReader, type ReaderOptions} from './reader';
import {lookForHosts} from './roots';
import {sites} from './sites/index';

/** What was looked at as posts: what kind of element, how often, and what spoke for and against. */
export type Look = {
  element: string;
  times: number;
  isTaken: boolean;
  score: number;
  because: Record<string, number>;
  /** The share of entries in which each part of a post was found. */
  had: Had;
};

/** Why a page was read as it was. Holds no text of the page, so that it can go into a bug report. */
export type Explanation = {
  /** The reader that reads the page; undefined where none found a post. */
  by: string | undefined;
  /** Site readers that know the page but found nothing on it. */
  foundNothing: string[];
  posts: number;
  /** Of these posts, how many have each part. */
  having: Had;
  isInPart: boolean;
  /** The score from which the generic reader takes a family for posts. */
  enough: number;
  looks: Look[];
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

const roundedIn = <T extends Record<string, number>>(values: T): T =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value)])) as T;

function partsOf(posts: readonly Post[]): Had {
  const having = (has: (post: Post) => unknown) => posts.filter(has).length;
  return {
    author: having(({author, handle}) => author ?? handle),
    time: having(({postedAt, postedText}) => postedAt ?? postedText),
    permalink: having(({permalink}) => permalink),
    body: having(({body}) => body),
  };
}

const namesOf = (posts: readonly Post[]): string[] =>
  posts.flatMap(({author, handle}) => [author, handle].filter(name => name !== undefined));

function lookAt(
  {signature, entries, verdict}: Judged,
  isTaken: boolean,
  tell: (signature: string) => string,
): Look {
  return {
    element: tell(signature),
    times: entries.length,
    isTaken,
    score: rounded(verdict.score),
    because: roundedIn(verdict.because),
    had: {...verdict.had},
  };
}

/** Why a page was read as it was: which reader, and what the generic reader sees on it. */
export function explainReading(
  document: Document,
  url: URL,
  options: ReaderOptions = {},
): Explanation {
  const page = {document: ownDocument(document), url};
  // As a page that is watched has met them
  lookForHosts(page.document);
  const reader = openReader(document, url, options);
  const posts = Array.from(reader.read(), ({post}) => post);
  const {accepted, all} = atOnce(discussing(page.document, baseOf(page)));
  const keyOf = ({signature, entries}: Judged) => `${signature} ${entries.length}`;
  const taken = new Set(accepted.map(keyOf));
  const tell = nameless(namesOf(posts));
  return {
    by: reader.by,
    foundNothing: (options.sites ?? sites)
      .filter(site => site.name !== reader.by && site.owns(page))
      .map(({name}) => name),
    posts: posts.length,
    having: partsOf(posts),
    isInPart: reader.isInPart,
    enough: ENOUGH,
    looks: all
      .map(judged => lookAt(judged, taken.has(keyOf(judged)), tell))
      .sort((a, b) => b.score - a.score),
  };
}
