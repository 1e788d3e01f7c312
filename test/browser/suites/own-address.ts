import {hackerNews} from '../../demo/engines/hacker-news';
import {reddit} from '../../demo/engines/reddit';
import {stackExchange} from '../../demo/engines/stack-exchange';
import type {Thread, Written} from '../../demo/thread';
import {deposit} from '../../demo/threads/deposit';
import {locks} from '../../demo/threads/locks';
import {nightdesk} from '../../demo/threads/nightdesk';
import {authorsOn, type Bench, mentionsOf} from '../earmark';

type Known = {address: string; thread: Thread; engine(written: Written): string; authors: string[]};

const known: [site: string, known: Known][] = [
  [
    'Hacker News',
    {
      address: 'https://news.ycombinator.com/item?id=40118800',
      thread: locks,
      engine: hackerNews,
      authors: ['nightporter', 'skeptic'],
    },
  ],
  [
    'old Reddit',
    {
      address: 'https://old.reddit.com/r/traveldeals/comments/1p/psa/',
      thread: nightdesk,
      engine: reddit,
      authors: ['latecheckout', 'corridor_cat'],
    },
  ],
  [
    'Stack Exchange',
    {
      address: 'https://travel.stackexchange.com/questions/18244/deposit',
      thread: deposit,
      engine: stackExchange,
      authors: ['Ines', 'M. Okafor', 'passer_by'],
    },
  ],
];

/** Sites that are known by their own address. */
export function ownAddresses(bench: () => Bench): void {
  test.each(known)('%s is read under its own address, to the minute', async (_, site) => {
    const {driver} = bench();
    const {origin, hostname} = new URL(site.address);
    const body = site.engine({thread: site.thread, origin, startedAt: Date.now()});
    const page = await driver.browser.newPage();
    await page.setRequestInterception(true);
    // Nothing goes to the real site: every request of the page is answered here
    page.on('request', request => {
      const isPage = request.url() === site.address;
      void request.respond({
        contentType: isPage ? 'text/html' : 'text/css',
        body: isPage ? body : '',
      });
    });
    await page.goto(site.address);
    expect(await authorsOn(driver, hostname, site.authors.length)).toEqual(site.authors);
    for (const {post, posted} of await mentionsOf(driver, hostname)) {
      expect(post.key).toBeDefined();
      expect(posted?.to).toBe(posted?.from);
    }
    await page.close();
  });
}
