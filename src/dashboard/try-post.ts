import type {Post} from '../mention/post';
import type {Word} from '../words';

/** What a query can ask of a post beside its words, as typed. */
export type Circumstance = {site?: string; author?: string; title?: string};

type Asked = {name: keyof Circumstance; words: Word};

const all: Asked[] = [
  {name: 'title', words: 'dashboard_try_title'},
  {name: 'author', words: 'dashboard_try_author'},
  {name: 'site', words: 'dashboard_try_site'},
];

/** What of it a query asks for. */
export const circumstancesIn = (query: string): Asked[] =>
  all.filter(({name}) => query.toLowerCase().includes(`${name}:`));

const PLACE = 'https://forum.example/';

function addressOf(typed: string | undefined): string {
  const address = /^https?:/i.test(typed ?? '') ? `${typed}` : `https://${typed?.trim()}`;
  return typed !== undefined && typed.trim() !== '' && URL.canParse(address) ? address : PLACE;
}

/** The post that a text would be, somewhere on the web. */
export function postOf(body: string, {site, author, title}: Circumstance): Post {
  return {
    kind: 'post',
    opening: false,
    body,
    site: 'forum.example',
    threadUrl: addressOf(site),
    ...(author ? {author} : {}),
    ...(title ? {threadTitle: title} : {}),
  };
}
