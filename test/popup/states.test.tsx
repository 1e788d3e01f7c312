import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor} from '@testing-library/preact';
import {openThread} from '../../src/popup/open-thread';
import {readSettings} from '../../src/settings/read';
import {database} from '../../src/store/database';
import fake from '../support/fake-browser';
import {aMention} from '../ui/a-mention';
import {findings} from '../ui/stage';
import {buttonOf, lookAt, open, postBy, read, rowOf, set, setPopupStage} from './stage';

setPopupStage();

const sites = async () => (await readSettings()).sites;
const siteSwitch = (host: string) => screen.findByRole('switch', {name: `On ${host}`});

test('before the first run the popup leads there and shows nothing else', async () => {
  await set({ready: false});
  open();
  fireEvent.click(await screen.findByText('Set up Earmark'));
  expect(fake.tabs.create.calls).toEqual([[{url: 'chrome-extension://earmark/welcome.html'}]]);
  expect(screen.queryByRole('tab')).toBeNull();
  expect(await findings()).toEqual([]);
});

test('without a brand it says so and leads to where one is added', async () => {
  await set({brands: []});
  open();
  await screen.findByText('No brand is watched');
  fireEvent.click(screen.getByText('Add a brand'));
  expect(fake.tabs.create.calls[0]).toEqual([
    {url: 'chrome-extension://earmark/dashboard.html#brands'},
  ]);
});

test('a store that does not open is said in words, with what to do', async () => {
  const refused = Object.assign(new Error('no mutation allowed'), {name: 'InvalidStateError'});
  const opening = jest.spyOn(database, 'open').mockImplementation(() => {
    throw refused;
  });
  open();
  await screen.findByText('Earmark cannot open its store');
  expect(document.body.textContent).toContain('private mode');
  expect(document.body.textContent).toContain('no mutation allowed');
  expect(await findings()).toEqual([]);
  opening.mockRestore();
});

test('what the worker refuses is said, and nothing seems saved', async () => {
  await read(postBy('Wile', 10));
  open();
  const answered = await buttonOf('Wile', 'Answered');
  fake.runtime.id = undefined;
  fireEvent.click(answered);
  await screen.findByText(/Earmark was updated/);
  await rowOf('Wile');
});

test('this site is paused and turned on again by one switch', async () => {
  open();
  fireEvent.click(await siteSwitch('desert.example'));
  await screen.findByText(/Paused/);
  expect((await sites()).paused).toEqual(['desert.example']);
  fireEvent.click(await siteSwitch('desert.example'));
  await waitFor(() => expect(screen.queryByText(/Paused/)).toBeNull());
  expect((await sites()).paused).toEqual([]);
});

test('a site that is off from the start says why, and can be turned on', async () => {
  lookAt('https://mail.google.com/mail/u/0');
  open();
  await screen.findByText(/Off from the start/);
  fireEvent.click(await siteSwitch('mail.google.com'));
  await waitFor(async () => expect((await sites()).off).not.toContain('mail.google.com'));
});

test('where only listed sites are read, the switch lists this one', async () => {
  await set({sites: {...(await sites()), mode: 'listed', listed: ['other.example']}});
  open();
  await screen.findByText(/Not among the sites/);
  fireEvent.click(await siteSwitch('desert.example'));
  await waitFor(async () =>
    expect((await sites()).listed).toEqual(['other.example', 'desert.example']),
  );
});

test.each(['chrome://settings/', 'about:addons', 'https://addons.mozilla.org/en/'])(
  '%s is a page that Earmark cannot read, and the popup says so',
  async url => {
    lookAt(url);
    open();
    await screen.findByText('Earmark cannot read this page.');
    expect(screen.queryByRole('switch')).toBeNull();
  },
);

test('while the browser does not let Earmark read pages, a button asks it to', async () => {
  let isGranted = false;
  Object.assign(fake.permissions, {contains: async () => isGranted});
  open();
  fireEvent.click(await screen.findByText('Let Earmark read pages'));
  expect(fake.permissions.request.calls).toEqual([[{origins: ['http://*/*', 'https://*/*']}]]);
  isGranted = true;
  fake.permissions.onAdded.fire();
  await waitFor(() => expect(screen.queryByText('Let Earmark read pages')).toBeNull());
});

test.each<[string, unknown[], unknown[], unknown[]]>([
  ['a new tab', [], [{url: 'https://desert.example/t/1#4'}], []],
  [
    'the tab that shows the page, moved to the post',
    [{id: 7, windowId: 2, url: 'https://desert.example/t/1#1'}],
    [],
    [7, {active: true, url: 'https://desert.example/t/1#4'}],
  ],
  [
    'the tab that is at the post already, untouched',
    [{id: 7, windowId: 2, url: 'https://desert.example/t/1#4'}],
    [],
    [7, {active: true}],
  ],
])('a thread opens in %s', async (_, tabs, created, updated) => {
  Object.assign(fake.tabs, {query: async () => tabs});
  await openThread(aMention({post: {permalink: 'https://desert.example/t/1#4'}}));
  expect(fake.tabs.create.calls.flat()).toEqual(created);
  expect(fake.tabs.update.calls.flat()).toEqual(updated);
});

test('single keys do nothing once they are turned off', async () => {
  await read(postBy('Wile', 10));
  await set({singleKeys: false});
  open();
  const row = await rowOf('Wile');
  fireEvent.keyDown(document.body, {key: 'j'});
  fireEvent.keyDown(document.body, {key: '?'});
  expect(document.activeElement).not.toBe(row);
  expect(screen.queryByRole('dialog')).toBeNull();
  await set({singleKeys: true});
  await waitFor(() => {
    fireEvent.keyDown(document.body, {key: '?'});
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});
