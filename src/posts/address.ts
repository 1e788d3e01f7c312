import {sayingsOf} from './sayings';
import type {Page} from './site';

/** What the page's relative addresses are relative to: its own address, or the base it names. */
export function baseOf({document, url}: Page, {base} = sayingsOf(document)): URL {
  return base && URL.canParse(base, url) ? new URL(base, url) : url;
}

/** Parameters that say how somebody came here, or whose session it is; never which post. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|gad_\w+|gbraid|wbraid|msclkid|yclid|dclid|igshid|igsh|mc_[ce]id|mkt_tok|_hsenc|_hsmi|_ga|_gl|spm|cmpid|ref|ref_src|ref_source|ref_url|share_id|phpsessid|jsessionid|hilit|highlight)$/i;
const SESSIONS = /^(s|sid|sessionid|session)$/i;
/** Some servers write it behind the path. */
const SESSION_IN_PATH = /;jsessionid=[^/;]*/gi;

type Parameter = [name: string, value: string];

/** True for a parameter that can go without leading to another post. */
const isNoise = ([name, value]: Parameter): boolean =>
  TRACKING.test(name) || (SESSIONS.test(name) && /^[0-9a-f]{16,}$/i.test(value));

/** Takes parameters out of an address; the others stay as they are written. */
function withoutParameters(url: URL, isOut: (parameter: Parameter) => boolean): void {
  const written = url.search.slice(1).split('&');
  const kept = written.filter(one => ![...new URLSearchParams(one)].some(isOut));
  if (kept.length < written.length) url.search = kept.filter(Boolean).join('&');
}

function clean(written: string, base: URL | string): string | undefined {
  if (!URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  if (url.pathname.includes(';')) url.pathname = url.pathname.replace(SESSION_IN_PATH, '');
  withoutParameters(url, isNoise);
  if (url.hash.includes(':~:')) url.hash = url.hash.replace(/:~:.*$/, '');
  return url.href.replace(/#$/, '');
}

/** What addresses are written against, and those met before: a thread names the same people again and again. */
type Ground = {href: string; origin: string; folder: string; met: Map<string, string | undefined>};

const MOST_MET = 2000;
let ground: Ground | undefined;
/** The base of that ground: told apart as it stands, since to write it out costs as much as the rest. */
let grounded: URL | string | undefined;

function groundOf(base: URL | string): Ground {
  if (ground && grounded === base) return ground;
  const href = String(base);
  grounded = base;
  if (ground?.href === href) return ground;
  const {protocol, origin, pathname} = new URL(href);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const folder = origin + pathname.slice(0, pathname.lastIndexOf('/') + 1);
  ground = {href, origin: isWeb ? origin : '', folder, met: new Map()};
  return ground;
}

/** Signs that stay as they are when an address is parsed. */
const PLAIN = /^[\w./~=&?;,+-]+$/;
/** Steps to another folder, another host, a query alone, or a parameter that may have to go. */
const TRICKY =
  /^[?]|^\.(?:[^/]|$)|\/[./]|;jsessionid|[?&](?:utm_|fbclid|g[cb]|gad_|wbraid|msclkid|[yd]clid|igsh|mc_|mkt_|_g|_hs|spm|cmpid|ref|share_id|phpsessid|jsessionid|hilit|highlight|s|sid|session)/i;

/** Most addresses on a page are paths on its own host and come out as they went in. */
function plainly(written: string, {origin, folder}: Ground): string | undefined {
  if (origin === '') return undefined;
  const path = written.startsWith(`${origin}/`) ? written.slice(origin.length) : written;
  if (!PLAIN.test(path) || TRICKY.test(path)) return undefined;
  if (path.startsWith('/')) return origin + path;
  return folder + (path.startsWith('./') ? path.slice(2) : path);
}

function absolute(written: string, on: Ground): string | undefined {
  const plain = plainly(written, on);
  if (plain !== undefined) return plain;
  if (!on.met.has(written)) {
    if (on.met.size >= MOST_MET) on.met.clear();
    on.met.set(written, clean(written, on.href));
  }
  return on.met.get(written);
}

/**
 * An address as the page writes it, made absolute and canonical: http or https only, no
 * credentials, no tracking; the fragment stays, since on a forum it tells the post apart.
 */
export function canonical(href: string | null | undefined, base: URL | string): string | undefined {
  const written = href?.trim();
  if (!written || written === '#') return undefined;
  const on = groundOf(base);
  const hash = written.indexOf('#');
  const isApart = hash >= 0 && /^#[^\s"<>`%:]*$/.test(written.slice(hash));
  const path = isApart ? written.slice(0, hash) : written;
  const address = absolute(path === '' ? on.href.replace(/#.*$/, '') : path, on);
  if (address === undefined || !isApart || written.length < hash + 2) return address;
  return address + written.slice(hash);
}

const PAGE_PATH = /\/(?:page|comment-page)[-/]?\d+\/?$|\/p\d{1,4}$/i;
const PAGE_PARAMETER = /^(page|pagenumber|pg|start|offset|cpage|st)$/i;
const ORDER_PARAMETER = /^(?:comment_?)?(?:sort|order)(?:_?by)?$/i;
/** An order is named, or is one of a few; with more figures in it, it is what somebody ordered. */
const AN_ORDER = /^(?:\d|\D*)$/;

/** Coral and OpenWeb name the comment that they show first, Bazaarvoice the page of its reviews. */
const PLACE_PARAMETER = /^(?:commentID|spot_im_\w+|bvstate)$/;

const isPage = ([name, value]: Parameter): boolean =>
  PAGE_PARAMETER.test(name) && /^\d+$/.test(value);

const isPlace = ([name]: Parameter): boolean => PLACE_PARAMETER.test(name);

const isOrder = ([name, value]: Parameter): boolean =>
  ORDER_PARAMETER.test(name) && AN_ORDER.test(value);

/** True for an address that does not tell a page of its thread: that is the first. */
export const isFirstPage = ({pathname, searchParams}: URL): boolean =>
  !PAGE_PATH.test(pathname) && ![...searchParams].some(isPage);

/** The address of a thread, whichever of its pages is shown, in whatever order and wherever on it. */
export function threadAddress(
  href: string | null | undefined,
  base: URL | string,
): string | undefined {
  const address = canonical(href, base);
  if (address === undefined) return undefined;
  const url = new URL(address);
  url.hash = '';
  // Many sites know a thread with the slash at its end and without
  url.pathname = url.pathname.replace(PAGE_PATH, '').replace(/(?<!\/)\/+$/, '');
  withoutParameters(url, parameter => [isPage, isOrder, isPlace].some(is => is(parameter)));
  return url.href;
}
