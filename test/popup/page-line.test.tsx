import 'fake-indexeddb/auto';
import {screen, waitFor} from '@testing-library/preact';
import {ask} from '../../src/messages/ask';
import fake, {sender} from '../support/fake-browser';
import {findings} from '../ui/stage';
import {lookAt, open, setPopupStage} from './stage';

setPopupStage();

const PAGE = 'https://desert.example/t/1';

async function told(cuts: ('page' | 'post')[]): Promise<void> {
  fake.tabs.get = Object.assign(async () => ({id: 1, url: PAGE}), {calls: []});
  sender.next = sender.page(PAGE);
  await ask('page.cut', {page: {url: PAGE}, cuts, missed: []});
  sender.next = sender.ownPage();
}

test('it leads to how this page was read', async () => {
  open();
  const link = await screen.findByText<HTMLAnchorElement>('Why was this a post, or not?');
  expect(link.href).toBe('chrome-extension://earmark/dashboard.html?tab=1#reading');
  expect(screen.queryByText('Read in part.')).toBeNull();
});

test('of a page that was read in part it says so, and why', async () => {
  await told(['page', 'post']);
  open();
  const line = (await screen.findByText('Read in part.')).parentElement;
  expect(line?.textContent).toMatch(/more than 20,000 posts.*longer than 100,000 characters/);
  expect(await findings()).toEqual([]);
});

test('it says so too when that is found while the panel is open', async () => {
  open();
  await screen.findByText('Why was this a post, or not?');
  fake.tabs.get = Object.assign(async () => ({id: 1, url: PAGE}), {calls: []});
  const cuts = [{tabId: 1, url: PAGE, cuts: ['page'], readers: []}];
  await fake.storage.session.set({cuts}); // As the worker does when the page tells of it
  await screen.findByText('Read in part.');
});

test('of the next page it says no such thing', async () => {
  await told(['page']);
  open();
  await screen.findByText('Read in part.');
  fake.tabs.get = Object.assign(async () => ({id: 1, url: `${PAGE}2`}), {calls: []});
  lookAt(`${PAGE}2`);
  await waitFor(() => expect(screen.queryByText('Read in part.')).toBeNull());
});
