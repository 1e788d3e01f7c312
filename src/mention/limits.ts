import type {Post} from './post';

/** What is kept of one post and taken from one page at most. Lengths in UTF-16 units. */
export const limits = {
  /** Characters of a body; the rest of a longer post is neither searched nor kept. */
  body: 100_000,
  /** Characters of an address; a longer one is treated as absent. */
  url: 4_096,
  /** Characters of a name, a handle, a time as text, a site's own id. */
  name: 300,
  /** Characters of a thread title. */
  title: 1_000,
  /** Quotes and reply targets of one post. */
  quotes: 20,
  /** Characters of one quote. */
  quote: 2_000,
  /** Follow-ups kept of one mention, and characters of each that lists show. */
  followUps: 50,
  excerpt: 280,
  /** Answers to one mention that are logged by reading. */
  repliesRead: 50,
  /** Posts of a page that is read whole; of a longer one nothing is found to be gone. */
  postsPerPage: 300,
  /** Posts in one message from a page. */
  postsPerMessage: 200,
  /** Brands matched by one post, and spans of each that are kept. */
  spans: 200,
  /** New mentions from one page, and from one site, in an hour: a page can not fill the disk. */
  newPerPageAndHour: 2_000,
  newPerSiteAndHour: 5_000,
  /** Flags in an hour, of all pages together: more than anybody sets by hand. */
  flagsPerHour: 500,
  /** Flags that wait while the store cannot be opened, and their characters: the browser holds 10 MB, for tabs too. */
  outbox: 200,
  outboxLength: 2_000_000,
  /** Pictures kept of one mention, and of all; bytes of each. */
  picturesOfOne: 10,
  pictures: 5_000,
  picture: 150_000,
  /** People with authority, and webhooks, that are kept; briefs that wait to be sent. */
  people: 200,
  webhooks: 50,
  outgoing: 200,
  /** Places that are watched. */
  places: 500,
  /** Pages of one thread whose tones are counted. */
  tonesOfThread: 50,
  /** Contact points of our own. */
  contactPoints: 100,
  /** Steps of the plan for storms. */
  steps: 100,
  /** Views of the list of all mentions that are kept by name. */
  views: 100,
} as const;

const cut = (text: string, length: number): string =>
  // A cut between the halves of a surrogate pair would leave half a character.
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

const shortUrl = (url: string | undefined): string | undefined =>
  url !== undefined && url.length <= limits.url ? url : undefined;

/** Drops the keys whose value is undefined, so that an unknown part is absent. */
function present<T extends object>(parts: {[K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;
}

/** The post with every part cut to its limit; an address too long to be one is left out. */
export function withinLimits(post: Post): Post {
  const name = (text: string | undefined) =>
    text === undefined ? undefined : cut(text, limits.name);
  return present<Post>({
    ...post,
    body: cut(post.body, limits.body),
    threadUrl: shortUrl(post.threadUrl) ?? cut(post.threadUrl, limits.url),
    threadTitle: post.threadTitle === undefined ? undefined : cut(post.threadTitle, limits.title),
    key: name(post.key),
    permalink: shortUrl(post.permalink),
    author: name(post.author),
    handle: name(post.handle),
    authorUrl: shortUrl(post.authorUrl),
    postedText: name(post.postedText),
    lang: name(post.lang),
    replyTo: post.replyTo
      ?.slice(0, limits.quotes)
      .map(to => present({permalink: shortUrl(to.permalink), author: name(to.author)})),
    quotes: post.quotes?.slice(0, limits.quotes).map(quote =>
      present({
        text: cut(quote.text, limits.quote),
        author: name(quote.author),
        permalink: shortUrl(quote.permalink),
      }),
    ),
  });
}
