import type {Instant, Post} from '../mention/post';

/** The page that is read. */
export type Page = {
  document: Document;
  url: URL;
  /** What the page still names as its address though it named another page by that. */
  outdated?: string;
};

type Told = Pick<
  Post,
  | 'kind'
  | 'opening'
  | 'threadTitle'
  | 'key'
  | 'author'
  | 'handle'
  | 'postedText'
  | 'replyTo'
  | 'reach'
  | 'lang'
>;

/** What a reader tells of one post; the rest of a `Post` is made the same way for all. */
export type Parts = {[Name in keyof Told]?: Told[Name] | undefined} & {
  /** The elements that hold the author's words, in page order. */
  body: Element | Element[];
  /** What stands inside the body but is not the author's (signatures, buttons): a selector, or the nodes. */
  without?: string | Node[] | undefined;
  /** Quoted posts in the body that no class tells (a selector, or the elements). */
  quotes?: string | Element[] | undefined;
  /** Addresses as the page writes them; made absolute and canonical afterwards. */
  permalink?: string | undefined;
  authorUrl?: string | undefined;
  threadUrl?: string | undefined;
  postedAt?: Instant | undefined;
};

/** How to read one site or forum engine. Data first; nothing on the page is changed. */
export type Site = {
  /** What it is called in the interface and the diagnostics. */
  name: string;
  /** The site's main host, for readers picked by host: keys are unique inside it. */
  realm?: string;
  /** True when this page belongs to the site (exact host or dot-led suffix) or shows its engine's mark. */
  owns(page: Page): boolean;
  /** A selector for the elements that each hold one post, nested ones included. */
  posts: string;
  /** The parts of the post in `element`; undefined when it is not a readable post. */
  read(element: Element, page: Page): Parts | undefined;
  /** Of a service whose posts may stand in shadow roots: the reader of those, whatever reads the page around them. */
  inRoots?: Site;
};
