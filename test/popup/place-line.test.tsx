import 'fake-indexeddb/auto';
import {fireEvent, screen} from '@testing-library/preact';
import {notePlaceRead, watchPlace} from '../../src/store/write/places';
import fake from '../support/fake-browser';
import {findings} from '../ui/stage';
import {open, setPopupStage} from './stage';

setPopupStage();

const PAGE = 'https://desert.example/t/1';

beforeEach(() => {
  const tab = {id: 1, url: `${PAGE}?page=2`, title: 'A thread in the desert'};
  fake.tabs.query = Object.assign(async () => [tab], {calls: []});
});

test('the page in front is watched with one press, and says so', async () => {
  open();
  fireEvent.click(await screen.findByText('Watch this place'));
  await screen.findByText(/^Watched, (not read yet\.|read)/);
  expect(await findings()).toEqual([]);
});

test('of a place that is watched it says what was read, and that nothing was found', async () => {
  await watchPlace({address: PAGE, name: 'The thread', addedAt: 1});
  const page = {at: 2, of: 4};
  await notePlaceRead(PAGE, {at: Date.now() - 5 * 60_000, mentions: 0, posts: 20, page});
  open();
  const line = await screen.findByText(/^Watched, read/);
  expect(line.textContent).toBe(
    'Watched, read 5 min. ago: 20 posts, no mention. Page 2 of 4 read.',
  );
});

test('an empty list says whether anybody looked', async () => {
  open();
  await screen.findByText(/^Nothing was read yet, so this does not say that nobody wrote\./);
});

test('what was read two days ago says that nobody looked since', async () => {
  await watchPlace({address: PAGE, name: 'The thread', addedAt: 1});
  await notePlaceRead(PAGE, {at: Date.now() - 2 * 86_400_000, mentions: 0});
  open();
  await screen.findByText(/^The last thread was read 2 days ago\. Nobody looked since\./);
});
