import {threadAddress} from './address';
import {atBeginning, inBeginning} from './beginning';
import {fold} from './parts';
import type {Page} from './site';

/** The conversation that the posts of a page belong to. */
export type Thread = {url: string; title?: string; lang?: string};

/** What an element in the page's beginning says; undefined when it is missing or empty. */
const attrOf = (document: Document, selector: string, name: string): string | undefined =>
  fold(atBeginning(document, selector)?.getAttribute(name)) || undefined;

/** The page's own word for its address counts only where it stays on its host and is no front page. */
function addressOf({document, url, outdated}: Page): string {
  const named = attrOf(document, 'link[rel="canonical"]', 'href');
  const told = named === outdated ? undefined : named;
  const here = threadAddress(url.href, url) ?? url.href;
  const there = threadAddress(told, url);
  if (there === undefined) return here;
  const {hostname, pathname} = new URL(there);
  const isSame = hostname === url.hostname && (pathname !== '/' || url.pathname === '/');
  return isSame ? there : here;
}

/** A heading is the title where the browser's own title says it too. */
function titleOf({document}: Page): string | undefined {
  const shown = fold(document.title);
  const heading = Array.from(inBeginning(document, 'h1'), h1 => fold(h1.textContent)).find(
    text => text.length > 2 && shown.toLowerCase().includes(text.toLowerCase()),
  );
  return (
    heading ?? (attrOf(document, 'meta[property="og:title"]', 'content') || shown || undefined)
  );
}

/** Where the page's conversation lives, what it is called and in which language it is. */
export function threadOf(page: Page): Thread {
  const title = titleOf(page);
  const lang = page.document.documentElement?.getAttribute('lang');
  return {
    url: addressOf(page),
    ...(title === undefined ? {} : {title}),
    ...(lang ? {lang: lang.replace('_', '-')} : {}),
  };
}
