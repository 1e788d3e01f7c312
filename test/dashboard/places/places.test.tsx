import 'fake-indexeddb/auto';
import {act, fireEvent, render, screen, within} from '@testing-library/preact';
import {Dashboard} from '../../../src/dashboard/dashboard';
import {place} from '../../../src/dashboard/place';
import {placesNow} from '../../../src/store/read';
import {notePlaceRead, watchPlace} from '../../../src/store/write/places';
import {noteReadings} from '../../../src/store/write/reading';
import {record} from '../../../src/store/write/record';
import {rules, sighting} from '../../store/sample';
import {findings} from '../../ui/stage';
import {setDashboardStage} from '../stage';

setDashboardStage();

const BOARD = 'https://forum.example/b/7';
const SEARCH = 'https://forum.example/search?q=acme';

async function open(words: string): Promise<void> {
  place.value = 'places';
  render(<Dashboard />);
  await screen.findByText(words);
  await act(() => new Promise<void>(done => setTimeout(done)));
}

const watch = (address: string, name: string) => watchPlace({address, name, addedAt: 1});

const rowOf = (name: string) => {
  const row = screen.getByText(name).closest('tr');
  if (!row) throw new Error(`${name} is in no row`);
  return row;
};

test('a place without mentions and one that nobody looked at are told apart', async () => {
  await watch(BOARD, 'The board');
  await watch(SEARCH, 'The search');
  const page = {at: 1, of: 4};
  await notePlaceRead(BOARD, {at: Date.now(), mentions: 0, posts: 12, page});
  await open('2 places are watched. Nobody has looked at 1 of them yet.');
  expect(rowOf('The board').textContent).toMatch(/12 posts, no mention.*Page 1 of 4 read/);
  expect(rowOf('The search').textContent).toContain('Nobody looked yet');
  expect(await findings()).toEqual([]);
});

test('“read next” opens the one that nobody looked at for longest', async () => {
  await watch(BOARD, 'The board');
  await watch(SEARCH, 'The search');
  await notePlaceRead(SEARCH, {at: Date.now() - 9_000_000, mentions: 0});
  await notePlaceRead(BOARD, {at: Date.now(), mentions: 1});
  await open('2 places are watched.');
  expect(screen.getByText('Read next').closest('a')?.getAttribute('href')).toBe(SEARCH);
});

test('a place is added by its address, and taken away', async () => {
  await open('No place is watched yet');
  const address = screen.getByLabelText('Address');
  fireEvent.input(address, {target: {value: 'nowhere'}});
  fireEvent.click(screen.getByText('Watch it'));
  await screen.findByText(/^That is no web address/);
  fireEvent.input(address, {target: {value: 'forum.example/b/7?page=2'}});
  fireEvent.click(screen.getByText('Watch it'));
  fireEvent.click(await screen.findByLabelText(`Watch “${BOARD}” no longer`));
  expect(await placesNow()).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', {name: 'Remove'}));
  await screen.findByText('No place is watched yet');
  expect(await placesNow()).toEqual([]);
});

test('a thread with mentions is listed by its title, and watched under it', async () => {
  const thread = 'https://forum.example/t/1';
  const post = {threadUrl: thread, threadTitle: 'The lift is stuck'};
  await record([sighting('a', {post})], {rules, room: 1});
  await noteReadings([{place: thread, at: Date.now(), mentions: 1}]);
  await open('Threads with mentions');
  expect(rowOf('The lift is stuck').textContent).toContain('forum.example/t/1');
  fireEvent.click(screen.getByLabelText('Watch “The lift is stuck”'));
  await screen.findByText('1 place is watched. Nobody has looked at 1 of them yet.');
  expect(await placesNow()).toMatchObject([{address: thread, name: 'The lift is stuck'}]);
});

test('a thread with mentions is listed without being watched, until it is', async () => {
  const thread = 'https://forum.example/t/1';
  await record([sighting('a', {post: {threadUrl: thread}})], {rules, room: 1});
  await noteReadings([{place: thread, at: Date.now(), mentions: 2}]);
  await open('Threads with mentions');
  expect(rowOf('forum.example/t/1').textContent).toContain('2 mentions');
  fireEvent.click(within(rowOf('forum.example/t/1')).getByText('Watch'));
  await screen.findByText('1 place is watched. Nobody has looked at 1 of them yet.');
  expect(await placesNow()).toMatchObject([{address: thread}]);
});
