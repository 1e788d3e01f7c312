import type {Post, ReplyTo} from '../mention/post';
import {canonical, threadAddress} from './address';
import {type Body, bodyOf, type Run} from './body';
import type {Finder} from './finder';
import {fold} from './parts';
import {select} from './select';
import {isShared} from './shared-id';
import type {Page, Parts} from './site';
import type {Thread} from './thread';

/**
 * A post, the element that holds it, and where each stretch of its body stands on the page; and its
 * key as the page has it, also where that is another post's too.
 */
export type Reading = {post: Post; element: Element; text: Run[]; key?: string | undefined};

/** A page, with what all of its posts have in common. */
export type Setting = {page: Page; thread: Thread; base: URL};

/** The body without what the reader sets apart, and without the posts nested in it. */
function bodyIn(parts: Parts, element: Element, finder: Finder): Body {
  const roots = [parts.body].flat();
  const all = <N extends Node>(apart: string | N[] = []): (N | Element)[] =>
    typeof apart === 'string' ? roots.flatMap(root => select(root, apart)) : apart;
  const nothing = new Set<Node>(all(parts.without));
  for (const root of roots) for (const nested of finder.nested(root)) nothing.add(nested);
  nothing.delete(element);
  for (const root of roots) nothing.delete(root);
  return bodyOf(roots, {nothing, quote: new Set(all(parts.quotes))});
}

/** Who wrote it and when, as the page says. */
function authorship(parts: Parts, base: URL): Partial<Post> {
  const author = fold(parts.author);
  const handle = fold(parts.handle);
  const authorUrl = canonical(parts.authorUrl, base);
  const postedText = fold(parts.postedText);
  return {
    ...(author === '' ? {} : {author}),
    ...(handle === '' ? {} : {handle}),
    ...(authorUrl === undefined ? {} : {authorUrl}),
    ...(parts.postedAt === undefined ? {} : {postedAt: parts.postedAt}),
    ...(parts.postedAt !== undefined || postedText === '' ? {} : {postedText}),
  };
}

/** What it answers; addresses as the page writes them are made canonical. */
function answered({author, permalink}: ReplyTo, base: URL): ReplyTo {
  const address = canonical(permalink, base);
  return {
    ...(address === undefined ? {} : {permalink: address}),
    ...(author === undefined ? {} : {author}),
  };
}

/** Where it stands in its thread. */
function place(parts: Parts, element: Element, {base, thread}: Setting): Partial<Post> {
  const permalink = canonical(parts.permalink, base);
  const threadTitle = parts.threadTitle ?? thread.title;
  const {key} = parts;
  const hasKey = key !== undefined && !isShared(key, element);
  return {
    ...(threadTitle === undefined ? {} : {threadTitle}),
    ...(hasKey ? {key} : {}),
    ...(permalink === undefined ? {} : {permalink}),
    ...(parts.replyTo === undefined ? {} : {replyTo: parts.replyTo.map(to => answered(to, base))}),
  };
}

function languageOf(parts: Parts, element: Element, thread: Thread): string | undefined {
  return parts.lang ?? element.closest('[lang]')?.getAttribute('lang') ?? thread.lang;
}

/** The post in `element`, as `finder` reads it; undefined where it reads none. */
export function readingOf(element: Element, finder: Finder, setting: Setting): Reading | undefined {
  const parts = finder.read(element);
  if (!parts) return undefined;
  const {page, thread, base} = setting;
  const {text, runs, quotes} = bodyIn(parts, element, finder);
  const lang = languageOf(parts, element, thread);
  const post: Post = {
    kind: parts.kind ?? 'post',
    opening: parts.opening ?? false,
    body: text,
    threadUrl: threadAddress(parts.threadUrl, base) ?? thread.url,
    site: finder.realm ?? page.url.hostname,
    ...authorship(parts, base),
    ...place(parts, element, setting),
    ...(quotes.length === 0 ? {} : {quotes}),
    ...(parts.reach === undefined ? {} : {reach: parts.reach}),
    ...(lang ? {lang} : {}),
  };
  return {post, element, text: runs, key: parts.key};
}
