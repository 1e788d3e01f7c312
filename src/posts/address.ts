import type {Page} from './site';

/** What the page's relative addresses are relative to: its own address, or the base it names. */
export function baseOf({document, url}: Page): URL {
  const named = document.querySelector('base[href]')?.getAttribute('href');
  return named && URL.canParse(named, url) ? new URL(named, url) : url;
}

/** Parameters that say how somebody came here, or whose session it is; never which post. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|yclid|dclid|igshid|mc_[ce]id|_ga|_gl|spm|cmpid|ref|ref_src|ref_source|ref_url|share_id|phpsessid|jsessionid|hilit|highlight)$/i;
const SESSIONS = /^(s|sid|sessionid|session)$/i;

/** True for a parameter that can go without leading to another post. */
function isNoise(name: string, value: string): boolean {
  return TRACKING.test(name) || (SESSIONS.test(name) && /^[0-9a-f]{16,}$/i.test(value));
}

function clean(written: string, base: URL | string): string | undefined {
  if (!URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  if (url.search !== '') {
    for (const [name, value] of [...url.searchParams]) {
      if (isNoise(name, value)) url.searchParams.delete(name);
    }
  }
  if (url.hash.includes(':~:')) url.hash = url.hash.replace(/:~:.*$/, '');
  return url.href.replace(/#$/, '');
}

/** Addresses met before: a thread names the same people and the same page again and again. */
const met = new Map<string, string | undefined>();
const MOST_MET = 2000;

/**
 * An address as the page writes it, made absolute and canonical: http or https only, no
 * credentials, no tracking; the fragment stays, since on a forum it tells the post apart.
 */
export function canonical(href: string | null | undefined, base: URL | string): string | undefined {
  const written = href?.trim();
  if (!written || written === '#') return undefined;
  const [, path = written, fragment = ''] = /^([^#]*)(#[^\s"<>`%:]*)$/.exec(written) ?? [];
  const key = `${String(base)} ${path}`;
  if (!met.has(key)) {
    if (met.size >= MOST_MET) met.clear();
    met.set(key, clean(path === '' ? String(base).replace(/#.*$/, '') : path, base));
  }
  const address = met.get(key);
  return address === undefined || fragment.length < 2 ? address : address + fragment;
}

const PAGE_PATH = /\/(?:page|comment-page)[-/]?\d+\/?$|\/p\d{1,4}$/i;
const PAGE_PARAMETER = /^(page|pagenumber|pg|start|offset|cpage|st)$/i;

/** The address of a thread, whichever of its pages is shown and wherever on it. */
export function threadAddress(
  href: string | null | undefined,
  base: URL | string,
): string | undefined {
  const address = canonical(href, base);
  if (address === undefined) return undefined;
  const url = new URL(address);
  url.hash = '';
  url.pathname = url.pathname.replace(PAGE_PATH, '/');
  for (const [name, value] of [...url.searchParams]) {
    if (PAGE_PARAMETER.test(name) && /^\d+$/.test(value)) url.searchParams.delete(name);
  }
  return url.href;
}
