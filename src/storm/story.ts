import type {MentionId} from '../mention/decision';
import type {Instant} from '../mention/post';

/** One post that a story is told from. */
export type Told = {
  id: MentionId;
  /** When it was posted, at the earliest. */
  at: Instant;
  /** The latest that it can have been, where that is another. */
  latest?: Instant;
  site: string;
  thread: string;
  title?: string;
  author?: string;
  /** Whether it is a concern; absent where neither a person nor its words say of what kind it is. */
  isConcern?: boolean;
  /** Somebody waits for our reply. */
  isOpen: boolean;
  answeredAt?: Instant;
  followers?: number;
};

/** The first post in a thread, and how many followed in it. */
export type Hop = {first: Told; isNewSite: boolean; posts: number};

/** How something spread. */
export type Story<Post extends Told = Told> = {
  /** Its posts, the earliest first. */
  posts: [Post, ...Post[]];
  first: Told;
  hops: Hop[];
  sites: {site: string; posts: number; open: number}[];
  authors: number;
  /** How many are concerns, of those of which the kind is known. */
  concerns: number;
  sorted: number;
  open: number;
  /** Followers of all authors together, and how many authors show them. */
  followers: number;
  shown: number;
};

const HOUR = 3_600_000;

/** From a first post to the national news it took four days. */
export const FOUR_DAYS = 96 * HOUR;

/** When a storm was noticed, and in which window. */
export type Noticed = {at: Instant; hours: number};

/** The rule takes a post to be of the middle of its range, and leaves out what is wider than the window. */
function isInWindow({at: from, latest: to = from}: Told, {at, hours}: Noticed): boolean {
  const [middle, length] = [(from + to) / 2, hours * HOUR];
  return to - from <= length && middle > at - length && middle <= at;
}

/**
 * Where it began: with the earliest post of the last four days in any of the threads that it was in
 * when it was noticed; where it was in none by then, with the first post after.
 */
function beginning(said: Told[], noticed: Noticed): Instant | undefined {
  const {at} = noticed;
  const inWindow = said.filter(post => isInWindow(post, noticed));
  const threads = new Set(inWindow.map(({thread}) => thread));
  const inThem = said.filter(post => threads.has(post.thread) && post.at > at - FOUR_DAYS);
  const from = inThem.length > 0 ? inThem : said.filter(post => post.at > at);
  return from.map(post => post.at).sort((a, b) => a - b)[0];
}

function hopsOf(posts: Told[]): Hop[] {
  const hops = new Map<string, Hop>();
  const sites = new Set<string>();
  for (const post of posts) {
    const hop = hops.get(post.thread);
    if (hop) hop.posts++;
    else hops.set(post.thread, {first: post, isNewSite: !sites.has(post.site), posts: 1});
    sites.add(post.site);
  }
  return [...hops.values()];
}

function sitesOf(posts: Told[]): Story['sites'] {
  const sites = new Map<string, Story['sites'][number]>();
  for (const {site, isOpen} of posts) {
    const known = sites.get(site) ?? {site, posts: 0, open: 0};
    sites.set(site, {site, posts: known.posts + 1, open: known.open + (isOpen ? 1 : 0)});
  }
  return [...sites.values()];
}

/** Who is not known is an author of their own each time, as voices are. */
function followersBy(posts: Told[]): Map<string, number | undefined> {
  const authors = new Map<string, number | undefined>();
  for (const {id, author = id, followers} of posts) {
    const known = authors.get(author);
    authors.set(author, followers === undefined ? known : Math.max(followers, known ?? 0));
  }
  return authors;
}

/** How something spread, from the posts of its brand; undefined where nothing of it is kept. */
export function storyOf<Post extends Told>(
  said: Post[],
  noticed: Noticed,
): Story<Post> | undefined {
  const from = beginning(said, noticed);
  if (from === undefined) return undefined;
  const [first, ...rest] = said.filter(({at}) => at >= from).toSorted((a, b) => a.at - b.at);
  if (!first) return undefined;
  const posts: Story<Post>['posts'] = [first, ...rest];
  const authors = followersBy(posts);
  const followers = [...authors.values()].filter(count => count !== undefined);
  return {
    posts,
    first,
    hops: hopsOf(posts),
    sites: sitesOf(posts),
    authors: authors.size,
    concerns: posts.filter(({isConcern}) => isConcern).length,
    sorted: posts.filter(({isConcern}) => isConcern !== undefined).length,
    open: posts.filter(({isOpen}) => isOpen).length,
    followers: followers.reduce((sum, count) => sum + count, 0),
    shown: followers.length,
  };
}
