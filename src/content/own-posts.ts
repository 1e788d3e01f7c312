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

/**
 * Where posts by accounts of ours may stand: links and author marks that name one. Whether a post
 * is really ours is decided when it is read.
 */
export function ownTraces(root: Node, accounts: Account[]): Element[] {
  if (!(root instanceof Element) || accounts.length === 0) return [];
  const selector = accounts
    .flatMap(tracesOf)
    .map(trace => CSS.escape(trace))
    .map(
      trace =>
        `[href*="${trace}" i], [author="${trace}" i], [data-author="${trace}" i], [class*="-${trace}" i]`,
    )
    .join();
  return selector === '' ? [] : [...root.querySelectorAll(selector)];
}
