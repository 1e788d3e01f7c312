import 'fake-indexeddb/auto';
import {fireEvent, screen} from '@testing-library/preact';
import {findings, NOON} from '../ui/stage';
import {acme, buttonOf, open, postBy, read, rowOf, set, setPopupStage} from './stage';

setPopupStage();

const HOUR = 60;

test('an empty list says what lies in the archive, and pulls in what was written today', async () => {
  // The brand was set up a minute ago: every post is older
  await set({brands: [{...acme, since: NOON - 60_000}]});
  await read(postBy('Wile', 2 * HOUR), postBy('Robin', 30 * HOUR));
  open();
  await screen.findByText(/^2 posts are in the archive/);
  expect(await findings()).toEqual([]);
  fireEvent.click(screen.getByText('Pull in 1 of the last 24 hours'));
  expect(await rowOf('Wile')).toBeTruthy();
  expect(screen.queryByText('Robin')).toBeNull();
});

test('where nothing lies in the archive, nothing is said of it', async () => {
  open();
  await screen.findByText('Nobody is waiting');
  expect(screen.queryByText('See the archive')).toBeNull();
});

test('a row leads to the page of its mention', async () => {
  await read(postBy('Wile', 30));
  open();
  await buttonOf('Wile', 'Answered');
  const link = (await rowOf('Wile')).querySelector('a[aria-label="Details"]');
  expect(link?.getAttribute('href')).toMatch(/^dashboard\.html#mention\/[0-9a-f]{64}$/);
});
