import {isWithin, withoutWww} from '../mention/identity';
import {isLike} from '../posts/own-element';
import type {Account} from '../settings/settings';

/** The accounts of ours that a page of this host may show, each once: brands share them. */
export function accountsOn(host: string, accounts: Account[]): Account[] {
  const here = accounts.filter(account => isWithin(withoutWww(host), withoutWww(account.host)));
  const nameOf = ({host: at, page, handle}: Account) => JSON.stringify([at, page, handle]);
  return [...new Map(here.map(account => [nameOf(account), account])).values()];
}

/** What a link to an account's author page is sure to hold: its handle, or the end of its page. */
function tracesOf({handle, page}: Account): string[] {
  const path = page === undefined || !URL.canParse(page) ? '' : new URL(page).pathname;
  const end = path.split('/').findLast(part => part !== '');
  return [handle?.trim().replace(/^@/, '') ?? '', end ?? ''].filter(trace => trace !== '');
}

const named = (tag: string, attribute: string, trace: string): string =>
  `${tag}[${attribute}"${CSS.escape(trace)}" i]`;

/** What on a page may name an account of ours. */
type Marks = {
  /** Selectors of links. */
  links: string[];
  /** Elements that name an author in an attribute: microdata, Reddit's posts and comments. */
  tags: string[];
  /** Selectors of those that name ours. */
  named: string[];
  /** WordPress names the author of a comment in its class. */
  classes: string[];
};

function marksOf(accounts: Account[]): Marks {
  const isReddit = accounts.some(({host}) => isWithin(host, 'reddit.com'));
  const traces = [...new Set(accounts.flatMap(tracesOf))];
  const tags = isReddit ? ['shreddit-post', 'shreddit-comment'] : [];
  return {
    // By their tags, and by whole classes: else the browser compares the attributes of everything
    links: traces.map(trace => named('a', 'href*=', trace)),
    tags: ['link', ...tags],
    named: traces.flatMap(trace => [
      named('link', 'href*=', trace),
      ...tags.map(tag => named(tag, 'author=', trace)),
    ]),
    classes: traces.map(trace => `comment-author-${trace.toLowerCase()}`),
  };
}

/**
 * True where a large element holds none of these. Browsers look up a tag or a class several times
 * as fast as they hold each element against one more selector.
 */
function isWithout(element: Element, {links, tags, named, classes}: Marks): boolean {
  if (element.querySelector(links.join()) !== null) return false;
  if (classes.some(name => element.getElementsByClassName(name).item(0))) return false;
  const isNamed = (one: Element) => one.matches(named.join());
  return !tags.some(tag => Array.from(element.getElementsByTagName(tag)).some(isNamed));
}

/**
 * Looks for where posts by accounts of ours may stand: links and author marks that name one.
 * Whether a post is really ours is decided when it is read.
 */
export function ownTracesOf(accounts: Account[]): (nodes: readonly Node[]) => Element[] {
  const marks = marksOf(accounts);
  const classes = marks.classes.map(name => `.${CSS.escape(name)}`);
  const selector = [...marks.links, ...marks.named, ...classes].join();
  // Hardly any element holds one: the first is asked for, which costs a third of asking for all
  const isClear = (element: Element, isAlone: boolean) =>
    isAlone ? isWithout(element, marks) : element.querySelector(selector) === null;
  return nodes => {
    const traces: Element[] = [];
    if (selector === '') return traces;
    for (const node of nodes) {
      if (!(node instanceof Element)) continue;
      if (isLike(node, selector)) traces.push(node);
      if (isClear(node, nodes.length === 1)) continue;
      for (const trace of node.querySelectorAll(selector)) traces.push(trace);
    }
    return traces;
  };
}
