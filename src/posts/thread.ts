import {threadAddress} from './address';
import {fold} from './parts';
import {type Sayings, sayingsOf} from './sayings';
import type {Page} from './site';

/** The conversation that the posts of a page belong to. */
export type Thread = {url: string; title?: string; lang?: string};

/** The page's own word for its address counts only where it stays on its host and is no front page. */
function addressOf({url, outdated}: Page, {canonical}: Sayings): string {
  const named = fold(canonical) || undefined;
  const told = named === outdated ? undefined : named;
  const here = threadAddress(url.href, url) ?? url.href;
  const there = threadAddress(told, url);
  if (there === undefined) return here;
  const {hostname, pathname} = new URL(there);
  const isSame = hostname === url.hostname && (pathname !== '/' || url.pathname === '/');
  return isSame ? there : here;
}

/** A heading is the title where the browser's own title says it too. */
function titleOf({document}: Page, {headings, title}: Sayings): string | undefined {
  const shown = fold(document.title);
  const heading = headings.find(
    text => text.length > 2 && shown.toLowerCase().includes(text.toLowerCase()),
  );
  return heading ?? (fold(title) || shown || undefined);
}

/** Where the page's conversation lives, what it is called and in which language it is. */
export function threadOf(page: Page, sayings = sayingsOf(page.document)): Thread {
  const title = titleOf(page, sayings);
  const lang = page.document.documentElement?.getAttribute('lang');
  return {
    url: addressOf(page, sayings),
    ...(title === undefined ? {} : {title}),
    ...(lang ? {lang: lang.replace('_', '-')} : {}),
  };
}
