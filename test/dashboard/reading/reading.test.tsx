import 'fake-indexeddb/auto';
import {fireEvent, render, screen} from '@testing-library/preact';
import {Dashboard} from '../../../src/dashboard/dashboard';
import {place} from '../../../src/dashboard/place';
import {tabCameFrom} from '../../../src/dashboard/reading/open-tabs';
import {reportText} from '../../../src/dashboard/reading/report-text';
import {explainReading} from '../../../src/posts/index';
import {writePrivate} from '../../../src/store/write/private';
import {type FakeTab, fakeTabs, resetTabs} from '../../background/fake-tabs';
import {flatThread, nameAt, pageOf, sayingAt} from '../../posts/pages';
import {findings, NOON} from '../../ui/stage';
import {setDashboardStage} from '../stage';

setDashboardStage();

const HOST = 'forum.example.org';
const url = new URL(`https://${HOST}/threads/lift.12/?from=${nameAt(1)}`);
const copied: string[] = [];

const pageWith = (html: string) => ({
  ...explainReading(pageOf(html), url, {sites: []}),
  isSigningIn: false,
});

beforeEach(() => {
  resetTabs();
  copied.length = 0;
  const clipboard = {writeText: async (text: string) => void copied.push(text)};
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
});

/** The Reading section, with one page open beside it. */
async function open(tab: Partial<FakeTab> = {}): Promise<void> {
  fakeTabs.open({id: 7, url: url.href, runs: pageWith(flatThread(5)), ...tab});
  place.value = 'reading';
  render(<Dashboard />);
  await screen.findByLabelText('Open page');
  fireEvent.click(screen.getByText('Explain this page'));
}

test('it says who read the page, and what its posts have', async () => {
  await open();
  expect(await screen.findByText('The reader for any page found 5 posts.')).toBeTruthy();
  expect(screen.getByText('Permalink', {selector: 'dt'}).parentElement?.textContent).toContain(
    'on 5 of 5',
  );
  const row = screen.getByText('article.entry').closest('tr');
  expect(row?.textContent).toContain('Taken for posts: ');
  expect(await findings()).toEqual([]);
});

test('a page without posts says what was missing, and what to do', async () => {
  const menu = '<ul>'.concat('<li><a href="/a">Some page</a></li>'.repeat(9), '</ul>');
  await open({runs: pageWith(menu)});
  expect(await screen.findByText('No posts were found on this page.')).toBeTruthy();
  expect(screen.getByText(/copy this for a bug report/)).toBeTruthy();
});

test('a list of boards says why it was not taken for posts', async () => {
  const board = (index: number) =>
    `<div class="board"><h3><a href="/boards/${index}">Board ${index}</a></h3><p>${sayingAt(index)}</p>
    <span>${index + 4} topics</span> <span>${index + 12} posts</span>
    <div>by <a href="/members/${index}">${nameAt(index)}</a> <time datetime="2024-03-0${index + 1}T10:00:00Z">10:00</time></div></div>`;
  await open({runs: pageWith([0, 1, 2, 3, 4].map(board).join(''))});
  expect(await screen.findByText('No posts were found on this page.')).toBeTruthy();
  const [row] = screen.getAllByText('div.board').map(one => one.closest('tr'));
  expect(row?.textContent).toContain('counts of topics and posts stand beside each');
});

test('a page of a site that is off is not read, and it says how to turn it on', async () => {
  await open({url: 'https://mail.google.com/'});
  expect(await screen.findByText(/Earmark is off on mail\.google\.com/)).toBeTruthy();
});

test('a page that came by a link and is none of the web is not offered, and it says why', async () => {
  fakeTabs.open({id: 9, url: 'chrome://settings/'});
  history.replaceState(null, '', '?tab=9');
  fakeTabs.open({id: 7, url: url.href, runs: pageWith(flatThread(5))});
  place.value = 'reading';
  render(<Dashboard />);
  expect(await screen.findByText(/This is a page of the browser or a file/)).toBeTruthy();
  const list = await screen.findByLabelText<HTMLSelectElement>('Open page');
  expect(list.value).toBe('7');
  history.replaceState(null, '', '?');
});

test('what is copied for a bug report is shown, and said to be copied', async () => {
  await open();
  fireEvent.click(await screen.findByText('Copy for a bug report'));
  expect(await screen.findByText('Copied. Paste it into your report.')).toBeTruthy();
  expect(copied[0]).toContain(`how a page on ${HOST} was read`);
  expect(document.querySelector('pre')?.textContent).toBe(copied[0]);
});

test('a browser that copies nothing says where to select it', async () => {
  Object.defineProperty(navigator, 'clipboard', {
    value: {writeText: () => Promise.reject(new Error('no'))},
    configurable: true,
  });
  await open();
  fireEvent.click(await screen.findByText('Copy for a bug report'));
  expect(await screen.findByText(/did not let it be copied/)).toBeTruthy();
});

test('a bug report holds no word of the page, no name and no address', () => {
  const text = reportText(HOST, pageWith(flatThread(6)), '1.0.0').toLowerCase();
  for (const index of [0, 1, 2, 3, 4, 5]) {
    expect(text).not.toContain(nameAt(index).toLowerCase());
    expect(text).not.toContain(sayingAt(index).slice(0, 12).toLowerCase());
  }
  expect(text).not.toMatch(/lift|https?:|threads|march/);
  expect(text).toContain('article.entry × 6');
});

test('readers that found nothing and limits that were reached are counted', async () => {
  await writePrivate({
    key: 'diagnostics',
    value: {
      cuts: {page: {count: 1, at: NOON}},
      missed: [
        {reader: 'Reddit', host: 'reddit.com', count: 3, at: NOON},
        {reader: 'phpBB', count: 12, at: NOON},
      ],
    },
  });
  place.value = 'reading';
  render(<Dashboard />);
  const [first] = await screen.findAllByText(/^(phpBB|Reddit)/);
  expect(first?.textContent).toMatch(/^phpBB 12 times, last/);
  expect(screen.getByText(/^Reddit, reddit\.com/).textContent).toContain('3 times');
  expect(screen.getByText(/^A page was read in part/).textContent).toContain('once');
  expect(await findings()).toEqual([]);
});

test.each([
  ['?tab=12', 12],
  ['?tab=-1', undefined],
  ['?tab=1e3', undefined],
  ['', undefined],
])('the address %p came from tab %p', (search, id) => {
  expect(tabCameFrom(search)).toBe(id);
});
