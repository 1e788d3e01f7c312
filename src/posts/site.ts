import type {Instant, Post} from '../mention/post';

/** The page that is read. */
export type Page = {document: Document; url: URL};

/** What a reader tells of one post; the rest of a `Post` is made the same way for all. */
export type Parts = Partial<
  Pick<
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
  >
> & {
  /** The elements that hold the author's words, in page order. */
  body: Element | Element[];
  /** A selector for what stands inside the body but is not the author's: signatures, buttons. */
  without?: string;
  /** Addresses as the page writes them; made absolute and canonical afterwards. */
  permalink?: string;
  authorUrl?: string;
  threadUrl?: string;
  postedAt?: Instant;
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
};
