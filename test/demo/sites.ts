import {discourse} from './engines/discourse';
import {hackerNews} from './engines/hacker-news';
import {commentFrame, newspaper} from './engines/newspaper';
import {nobodys} from './engines/nobodys';
import {asData, onePage} from './engines/one-page';
import {phpbb} from './engines/phpbb';
import {endless, huge, shop, silent} from './engines/plain';
import {reddit} from './engines/reddit';
import {scrolling, someOf} from './engines/scrolling';
import {stackExchange} from './engines/stack-exchange';
import {wordpress} from './engines/wordpress';
import {xenforo} from './engines/xenforo';
import type {Thread, Written} from './thread';
import {bath} from './threads/bath';
import {beans} from './threads/beans';
import {board} from './threads/board';
import {commuters} from './threads/commuters';
import {deposit} from './threads/deposit';
import {gazette} from './threads/gazette';
import {laundry} from './threads/laundry';
import {lobby} from './threads/lobby';
import {locks} from './threads/locks';
import {marathon} from './threads/marathon';
import {nightdesk} from './threads/nightdesk';
import {nursery} from './threads/nursery';

/** What a site's page is written from: its address, and the servers that serve the demo web. */
export type Asked = {url: URL; startedAt: number; ports: {open: number; secure: number}};

/** One site of the demo web. */
export type DemoSite = {
  /** Its host; each has its own, as in life. */
  host: string;
  /** What it stands for, as the list of the demo says it. */
  what: string;
  /** The look, a file of `look/`. */
  look: string;
  /** Where a visit begins; absent for what only shows inside another page. */
  start?: string;
  /** The page at an address, as HTML or, for the page's own script, as data. */
  page(asked: Asked): string;
};

/** The host of the comment service; the demo browsers take it for this machine. */
export const COMMENT_HOST = 'disqus.com';

/** Posts on a page of the thread over several pages; our next reply stands alone on the last. */
const PAGE_SIZE = 2;

const written = (thread: Thread, {url, startedAt}: Asked): Written => ({
  thread,
  startedAt,
  origin: url.origin,
});

type ThreadSite = Omit<DemoSite, 'page'> & {
  start: string;
  thread: Thread;
  engine(written: Written): string;
};

/** A site whose every page is its one thread. */
const threadSite = ({thread, engine, ...site}: ThreadSite): DemoSite => ({
  ...site,
  page: asked => engine(written(thread, asked)),
});

/** Every site of the demo web. */
export const sites: DemoSite[] = [
  threadSite({
    host: 'lobby.localhost',
    what: 'a complaint on Discourse, with a reply of our own',
    look: 'discourse',
    start: `/t/${lobby.slug}/${lobby.id}`,
    thread: lobby,
    engine: discourse,
  }),
  {
    host: 'laundry.localhost',
    what: 'a complaint over three pages: its author writes again after our reply',
    look: 'discourse',
    start: `/t/${laundry.slug}/${laundry.id}`,
    page(asked) {
      const from = (Number(asked.url.searchParams.get('page') ?? 1) - 1) * PAGE_SIZE;
      const shown = laundry.posts.slice(from, from + PAGE_SIZE);
      return discourse({...written(laundry, asked), shown});
    },
  },
  threadSite({
    host: 'rail-and-road.test',
    what: 'a travellers’ board on phpBB',
    look: 'phpbb',
    start: `/viewtopic.php?t=${board.id}`,
    thread: board,
    engine: phpbb,
  }),
  threadSite({
    host: 'beans.localhost',
    what: 'owners of a coffee maker on XenForo',
    look: 'xenforo',
    start: `/threads/${beans.slug}.${beans.id}/`,
    thread: beans,
    engine: xenforo,
  }),
  threadSite({
    host: 'links.localhost',
    what: 'a link board with nested comments',
    look: 'reddit',
    start: `/r/${nightdesk.place}/comments/${nightdesk.id.toString(36)}/${nightdesk.slug}/`,
    thread: nightdesk,
    engine: reddit,
  }),
  threadSite({
    host: 'latch-news.localhost',
    what: 'a technical discussion in tables',
    look: 'hacker-news',
    start: `/item?id=${locks.id}`,
    thread: locks,
    engine: hackerNews,
  }),
  threadSite({
    host: 'answers.localhost',
    what: 'a question with answers and comments',
    look: 'stack-exchange',
    start: `/questions/${deposit.id}/${deposit.slug}`,
    thread: deposit,
    engine: stackExchange,
  }),
  threadSite({
    host: 'small-hours.localhost',
    what: 'a blog on WordPress with nested comments',
    look: 'wordpress',
    start: `/${bath.slug}/`,
    thread: bath,
    engine: wordpress,
  }),
  threadSite({
    host: 'nursery.localhost',
    what: 'a parents’ forum on an engine that nobody knows',
    look: 'nobodys',
    start: `/talk/${nursery.id}/${nursery.slug}`,
    thread: nursery,
    engine: nobodys,
  }),
  {
    host: 'townline.localhost',
    what: 'a thread that loads more as you scroll',
    look: 'scrolling',
    start: `/${marathon.slug}`,
    page: asked =>
      asked.url.pathname === '/more'
        ? someOf(written(marathon, asked), Number(asked.url.searchParams.get('from')))
        : scrolling(written(marathon, asked)),
  },
  {
    host: 'commuters.localhost',
    what: 'a forum that is one page',
    look: 'scrolling',
    start: '/thread/2',
    page: ({url, startedAt}) =>
      url.pathname === '/threads.json' ? asData(commuters, startedAt) : onePage(),
  },
  {
    host: 'gazette.localhost',
    what: 'a newspaper with comments in a frame',
    look: 'newspaper',
    start: `/${gazette.slug}`,
    page: asked =>
      newspaper(
        written(gazette, asked),
        `https://${COMMENT_HOST}:${asked.ports.secure}/embed/comments/?base=default&f=gazette&t_i=${gazette.id}`,
      ),
  },
  {
    host: COMMENT_HOST,
    what: 'the frame of the comment service',
    look: 'newspaper',
    page: asked =>
      commentFrame(
        written(gazette, asked),
        `http://gazette.localhost:${asked.ports.open}/${gazette.slug}`,
      ),
  },
  {
    host: 'kitchen.localhost',
    what: 'a thread in which nobody names the brand',
    look: 'scrolling',
    start: '/sourdough',
    page: ({startedAt}) => silent(startedAt),
  },
  {
    host: 'kettle-and-pan.localhost',
    what: 'a shop: the name is everywhere, and nothing is a post',
    look: 'shop',
    start: '/coffee-makers',
    page: shop,
  },
  {
    host: 'archive.localhost',
    what: 'a thread of 20,000 posts and a post of 5 MB',
    look: 'scrolling',
    page: ({url, startedAt}) =>
      url.pathname === '/huge'
        ? huge(Number(url.searchParams.get('bytes') ?? 5_000_000), startedAt)
        : endless(Number(url.searchParams.get('posts') ?? 20_000), startedAt),
  },
];
