import {isWithin} from '../mention/identity';
import type {Account} from '../settings/settings';

const withoutWww = (host: string): string => host.replace(/^www\./, '');

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

/** Marks of an author's name that are no link: Reddit's posts and comments, WordPress' comments. */
function marksOf(trace: string, host: string): string[] {
  const tags = isWithin(host, 'reddit.com') ? ['shreddit-post', 'shreddit-comment'] : [];
  return [
    ...tags.map(tag => named(tag, 'author=', trace)),
    `.comment-author-${CSS.escape(trace.toLowerCase())}`,
  ];
}

/** What on a page may name an account of ours: links, and the marks of some engines. */
function selectorOf(accounts: Account[]): string {
  const selectors = accounts.flatMap(account =>
    tracesOf(account).flatMap(trace => [
      // By their tags, and by whole classes: else the browser compares the attributes of everything
      named('a', 'href*=', trace),
      named('link', 'href*=', trace),
      ...marksOf(trace, account.host),
    ]),
  );
  return [...new Set(selectors)].join();
}

/**
 * Looks for where posts by accounts of ours may stand: links and author marks that name one.
 * Whether a post is really ours is decided when it is read.
 */
export function ownTracesOf(accounts: Account[]): (nodes: Iterable<Node>) => Element[] {
  const selector = selectorOf(accounts);
  return nodes => {
    const traces: Element[] = [];
    if (selector === '') return traces;
    for (const node of nodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) traces.push(node);
      // Hardly any node holds one: the first is asked for, which costs a third of asking for all
      if (!node.querySelector(selector)) continue;
      for (const trace of node.querySelectorAll(selector)) traces.push(trace);
    }
    return traces;
  };
}
