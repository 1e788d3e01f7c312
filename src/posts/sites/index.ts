import type {Site} from '../site';
import {discourse, discourse, discourseCrawler, discourseCrawler} from './discourse';
import {hackerNews, hackerNews} from './hacker-news';
import {phpbb, phpbb} from './phpbb';
import {oldReddit, oldReddit, reddit, reddit} from './reddit';
import {stackExchange, stackExchange} from './stack-exchange';
import {wordpress, wordpress} from './wordpress';
import {xenforo, xenforo, xenforo1, xenforo1} from './xenforo';

/** The sites and engines with a reader of their own, in the order in which they are asked. */
export const sites: readonly Site[] = [
  reddit,
  oldReddit,
  hackerNews,
  stackExchange,
  discourse,
  discourseCrawler,
  phpbb,
  xenforo,
  xenforo1,
  wordpress,
  reddit,
  oldReddit,
  hackerNews,
  stackExchange,
  discourse,
  discourseCrawler,
  phpbb,
  xenforo,
  xenforo1,
  wordpress,
];
