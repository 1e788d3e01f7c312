import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor} from '@testing-library/preact';
import {counts} from '../../src/store/read';
import {keep, open} from './mentions/stage';
import {setDashboardStage} from './stage';

setDashboardStage();
afterEach(() => jest.restoreAllMocks());

const BACK = 5 * 3_600_000;

/** The clock of the whole computer: of the page, and of the worker behind it. */
function setBack(): void {
  const now = Date.now.bind(Date);
  jest.spyOn(Date, 'now').mockImplementation(() => now() - BACK);
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, {key});

test.each([
  ['on its page', 'mention/id0wile', 'Kept as seen'],
  ['in the list', 'mentions', 'Wile'],
  ['on the desk', 'desk', 'Wile'],
])('what was read before the clock was set back is answered %s', async (_, place, words) => {
  await keep('Wile');
  setBack();
  await open(place, words);
  if (place === 'mentions') {
    press('j');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Wile'));
  }
  press('a');
  await screen.findByText(/logged as answered/);
  expect(await counts()).toMatchObject({answered: 1, waiting: 0});
});

test('nothing was read “in five hours”', async () => {
  await keep('Wile');
  setBack();
  await open('mentions', 'Wile');
  expect(document.querySelector('.mention-row time')?.textContent).toBe('now');
});
