import {withoutWww} from '../mention/identity';
import type {Account} from '../settings/settings';
import {say} from '../words';

/** An account of ours from what was pasted, or why it is none. */
export type Pasted = {ok: true; account: Account} | {ok: false; why: string};

const AT_HOST = /^@?([^\s@/]+)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;
/** Path parts that sites put before the name of an account. */
const BEFORE_NAME = /\/(?:u|user|users|profiles?|members?|in|company|people|c|channel)\/([^/]+)/i;
const ONLY_NAME = /^\/@?([^/]+)$/;
/** The account name that an address of a profile gives away, and the path up to it. */
function nameIn({pathname, searchParams}: URL): {handle?: string; path: string} {
  const path = pathname.replace(/\/$/, '');
  const named = BEFORE_NAME.exec(path) ?? ONLY_NAME.exec(path);
  const id = searchParams.get('id');
  const found = id ?? named?.[1]?.replace(/^@/, '');
  const isName = found !== undefined && !/^\d+$|\.(?:php|html?|aspx?)$/i.test(found);
  const upTo = named ? path.slice(0, named.index + named[0].length) : path;
  // A number names nobody: what follows it may still be part of the page's address
  return isName ? {handle: decodeURIComponent(found), path: upTo} : {path};
}

function fromAddress(typed: string): Account | undefined {
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isBare = url.pathname === '/' && url.search === '';
  if (isBare || !url.hostname.includes('.')) return undefined;
  const {handle, path} = nameIn(url);
  return {
    host: withoutWww(url.hostname),
    page: `${url.origin}${path}${url.search}`,
    ...(handle === undefined ? {} : {handle}),
  };
}

/** An account of ours from a pasted profile address, or from `name@host`. */
export function pastedAccount(typed: string): Pasted {
  const text = typed.trim();
  const at = AT_HOST.exec(text);
  if (at?.[1] && at[2]) {
    return {ok: true, account: {host: withoutWww(at[2].toLowerCase()), handle: at[1]}};
  }
  const account = fromAddress(text);
  return account ? {ok: true, account} : {ok: false, why: say('dashboard_account_refused')};
}

/** An account as people read it. */
export function accountWords({host, handle, page}: Account): string {
  if (handle !== undefined) return `${handle} · ${host}`;
  return page?.replace(/^https?:\/\/(?:www\.)?/, '') ?? host;
}
