import {inBeginning} from './beginning';
import {fold} from './parts';

const BASE = 'base[href]';
const CANONICAL = 'link[rel="canonical"]';
const TITLE = 'meta[property="og:title"]';

/** What a page says of itself; what is absent it does not say. */
export type Sayings = {
  /** What its relative addresses are relative to. */
  base?: string;
  /** Its own address. */
  canonical?: string;
  title?: string;
  headings: string[];
};

/** What a page says of itself: all of it looked for at once, as a live page is asked again and again. */
export function sayingsOf(document: Document): Sayings {
  const all = [...inBeginning(document, [BASE, CANONICAL, TITLE, 'h1'].join(','))];
  const first = (selector: string, name: string) =>
    all.find(element => element.matches(selector))?.getAttribute(name) ?? undefined;
  const base = first(BASE, 'href');
  const canonical = first(CANONICAL, 'href');
  const title = first(TITLE, 'content');
  return {
    ...(base === undefined ? {} : {base}),
    ...(canonical === undefined ? {} : {canonical}),
    ...(title === undefined ? {} : {title}),
    headings: all.filter(element => element.matches('h1')).map(h1 => fold(h1.textContent)),
  };
}
