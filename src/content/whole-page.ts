import {limits, withinLimits} from '../mention/limits';
import type {Post} from '../mention/post';
import type {Passed} from '../messages/contract';
import type {Reader} from '../posts';

/** All posts of a page in page order, and the thread that they are of. */
export type WholePage = {threadUrl: string; posts: Passed[]};

function passed(post: Post, isOurs: boolean): Passed {
  const {author, key, permalink, body, postedAt} = withinLimits(post);
  return {
    words: body.slice(0, limits.excerpt),
    ...(author === undefined ? {} : {author}),
    ...(key === undefined ? {} : {key}),
    ...(permalink === undefined ? {} : {permalink}),
    ...(postedAt === undefined ? {} : {postedAt}),
    ...(isOurs ? {isOurs} : {}),
  };
}

/** A page may show each of its posts twice, for wide and for narrow screens. */
const MOST_PLACES = 2 * limits.postsPerPage;

/**
 * The steps of reading a page whole. `done` gets nothing of a page too long to be read whole, or
 * without posts: what is missing there proves nothing.
 */
export function* wholePage(
  reader: Pick<Reader, 'places' | 'readSlowly' | 'isInPart'>,
  done: (page: WholePage) => void,
  isOurs: (post: Post) => boolean,
): Generator<void> {
  let places = 0;
  for (const place of reader.places()) {
    if (place && ++places > MOST_PLACES) return;
    yield;
  }
  const posts: Passed[] = [];
  let threadUrl: string | undefined;
  for (const reading of reader.readSlowly()) {
    if (reading && posts.length === limits.postsPerPage) return;
    threadUrl ??= reading?.post.threadUrl;
    if (reading) posts.push(passed(reading.post, isOurs(reading.post)));
    yield;
  }
  if (threadUrl !== undefined && !reader.isInPart) done({threadUrl, posts});
}
