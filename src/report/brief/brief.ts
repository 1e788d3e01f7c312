import {customerStart, type Start} from '../../clock';
import {siteOf} from '../../mention/identity';
import type {Glimpse, Mention} from '../../mention/mention';
import type {Instant, Reach} from '../../mention/post';
import {cut} from './cut';

/** What a part of a brief is about. */
export type BriefPartName =
  | 'asked'
  | 'deadline'
  | 'who'
  | 'where'
  | 'words'
  | 'reach'
  | 'since'
  | 'comments'
  | 'known';

/**
 * One part: what it is about, its heading, and its lines; `isQuoted` where somebody else wrote them.
 * Lines that are addresses of ours to follow are named: any other that looks like one is a text.
 */
export type BriefPart = {
  is: BriefPartName;
  heading: string;
  lines: string[];
  links?: string[];
  isQuoted?: true;
};

/** What a stranger needs to act on a mention. */
export type Brief = {title: string; parts: BriefPart[]};

/** A mention that is handed off: to whom, what is asked by when, and what is known of it. */
export type BriefSubject = {
  mention: Mention;
  /** The names of the brands it is about. */
  brands: string[];
  /** Where the post can be read. */
  address?: string;
  handOff: {to: string; by: string; ask?: string; dueAt?: Instant};
  /** What was said of it: its kind, its cause, how grave it is, in words. */
  known: string[];
  now: Instant;
};

/** The words of a brief, in the person's language. */
export type BriefWords = {
  title(brand: string, site: string): string;
  heading(part: BriefPartName): string;
  from(name: string): string;
  reach(reach: Reach): string;
  moment(at: Instant): string;
  within(start: Start): string;
  waited(start: Start, now: Instant): string;
  wrote(author: string): string;
  unknownAuthor: string;
  unknownTime: string;
  nothingAsked: string;
};

/** Characters of a title: a mail's subject, a ticket's, a message's first line. */
const TITLE = 200;

/** A title is one line: in a mail, what follows its end would be read as a header. */
const titleOf = (text: string): string => cut(text.replace(/\s+/g, ' ').trim(), TITLE);

function asked({handOff: {to, by, ask}}: BriefSubject, words: BriefWords): string[] {
  return [to, ask?.trim() || words.nothingAsked, ...(by === '' ? [] : [words.from(by)])];
}

function who({mention: {post}}: BriefSubject, words: BriefWords): string[] {
  const {author, handle, authorUrl} = post;
  const name = author ?? handle ?? words.unknownAuthor;
  const account = handle !== undefined && handle !== name ? ` (${handle})` : '';
  return [`${name}${account}`, ...(authorUrl === undefined ? [] : [authorUrl])];
}

function where({mention, address}: BriefSubject): string[] {
  const {threadTitle} = mention.post;
  return [
    siteOf(mention),
    ...(threadTitle === undefined ? [] : [threadTitle]),
    ...(address === undefined ? [] : [address]),
  ];
}

/** Where the page gave no moment, what it said and when it was first seen are all that is known. */
function since({mention, now}: BriefSubject, words: BriefWords): string[] {
  const {posted, post} = mention;
  const when = posted ? words.within(posted) : (post.postedText ?? words.unknownTime);
  return [when, words.waited(customerStart(mention), now)];
}

function comments({neighbours, followUps = []}: Mention, words: BriefWords): string[] {
  const told = ({author, words: text}: Glimpse) =>
    `${words.wrote(author ?? words.unknownAuthor)} ${text}`;
  const around = [neighbours?.before, neighbours?.after, ...followUps];
  return around.filter(one => one !== undefined).map(told);
}

/**
 * A brief on a mention: made of what was kept, so that it can be made again at any time. What
 * happened comes first, in the customer's words.
 */
export function briefOf(subject: BriefSubject, words: BriefWords): Brief {
  const {mention, brands, handOff, known} = subject;
  const {post} = mention;
  const part = (is: BriefPartName, lines: string[]): BriefPart => ({
    is,
    heading: words.heading(is),
    // A title can hold the end of a line, behind which it would not be marked as somebody's
    lines: lines.flatMap(line => line.split(/\r\n?|\n/)),
    ...(is === 'words' || is === 'comments' ? {isQuoted: true} : {}),
  });
  const links = (...addresses: (string | undefined)[]) => ({
    links: addresses.filter(address => address !== undefined),
  });
  const parts = [
    part('words', [post.body]),
    part('asked', asked(subject, words)),
    part('deadline', handOff.dueAt === undefined ? [] : [words.moment(handOff.dueAt)]),
    {...part('who', who(subject, words)), ...links(post.authorUrl)},
    {...part('where', where(subject)), ...links(subject.address)},
    part('reach', post.reach ? [words.reach(post.reach)] : []),
    part('since', since(subject, words)),
    part('known', known),
    part('comments', comments(mention, words)),
  ];
  const about = brands.join(', ') || (post.author ?? words.unknownAuthor);
  return {
    title: titleOf(words.title(about, siteOf(mention))),
    parts: parts.filter(({lines}) => lines.some(line => line.trim() !== '')),
  };
}

/** The same for where its end may be cut off: the words, which may be long, come last. */
export function wordsLast({title, parts}: Brief): Brief {
  const isLast = ({is}: BriefPart): boolean => is === 'words';
  return {title, parts: [...parts.filter(one => !isLast(one)), ...parts.filter(isLast)]};
}
