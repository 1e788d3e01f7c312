import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {People} from '../../../src/dashboard/people/people';
import {ask} from '../../../src/messages/ask';
import {readPrivate} from '../../../src/store/read';
import fake from '../../support/fake-browser';
import {findings} from '../../ui/stage';
import {setDashboardStage, showSection} from '../stage';

setDashboardStage();

const url = 'https://hooks.example/care';
const care = {id: 'w1', name: 'Care', format: 'slack' as const, url};

const type = (label: RegExp | string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), {target: {value}});

const errors = () => screen.getAllByRole('alert').map(({textContent}) => textContent);

/** The other side answers so. */
function answers(parts: {ok: boolean; status: number}) {
  const fetch = jest.fn(async (_url: string, _init: RequestInit) => ({
    headers: new Headers(),
    ...parts,
  }));
  Object.assign(globalThis, {fetch});
  return fetch;
}

test('somebody with authority is named, with what they may decide and how they are reached', async () => {
  showSection(People);
  fireEvent.click(await screen.findByText('Add a person'));
  type('Name', 'Ravi');
  type(/^What may they decide/, 'refunds');
  type(/^E-mail/, 'ravi@acme');
  fireEvent.click(screen.getByText('Save'));
  expect(errors()).toEqual(['This is not an e-mail address.']);
  expect(await findings()).toEqual([]);
  type(/^E-mail/, 'ravi@acme.example');
  fireEvent.click(screen.getByText('Save'));
  await screen.findByText('May decide: refunds');
  expect(screen.getByText('Reached by ravi@acme.example')).toBeTruthy();
  expect(await readPrivate('people')).toMatchObject([{name: 'Ravi', email: 'ravi@acme.example'}]);
});

test('two people of one name are told apart before they are kept', async () => {
  await ask('colleague.saved', {colleague: {id: 'p1', name: 'Ravi', role: '', mayDecide: ''}});
  showSection(People);
  fireEvent.click(await screen.findByText('Add a person'));
  type('Name', 'Ravi ');
  fireEvent.click(screen.getByText('Save'));
  expect(errors()).toEqual([
    'There is somebody called Ravi already. Give one of them a second name.',
  ]);
});

test('nobody is removed by one press', async () => {
  await ask('colleague.saved', {colleague: {id: 'p1', name: 'Ravi', role: '', mayDecide: ''}});
  showSection(People);
  const button = await screen.findByLabelText('Remove Ravi');
  button.focus();
  fireEvent.click(button);
  expect(await readPrivate('people')).toHaveLength(1);
  fireEvent.click(within(screen.getByRole('dialog')).getByText('Remove'));
  await waitFor(async () => expect(await readPrivate('people')).toEqual([]));
  // What had the focus is gone: it goes to what is left there
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Add a person'));
});

test('a webhook is set up with a secret of its own, once the browser lets us reach its host', async () => {
  const request = jest.spyOn(fake.permissions, 'request').mockResolvedValue(false as never);
  showSection(People);
  fireEvent.click(await screen.findByText('Add a webhook'));
  type('Name', 'Care');
  type('Address', 'http://hooks.example/care');
  fireEvent.click(screen.getByText('Save'));
  expect(errors()).toEqual([
    'The address must begin with https:// and hold no name and no password.',
  ]);
  expect(request).not.toHaveBeenCalled();
  type('Address', url);
  fireEvent.click(screen.getByText('Save'));
  await screen.findByText(/^The browser was not allowed to reach this host/);
  expect(request).toHaveBeenCalledWith({origins: ['https://hooks.example/*']});
  expect(await readPrivate('webhooks')).toBeUndefined();
  request.mockResolvedValue(true as never);
  const secret = screen.getByLabelText<HTMLInputElement>('Shared secret').value;
  fireEvent.click(screen.getByText('Save'));
  await screen.findByText('Sends to hooks.example');
  expect(Object.values((await readPrivate('webhook secrets')) ?? {})).toEqual([{signing: secret}]);
  expect(document.body.innerHTML).not.toContain(secret);
  expect(await findings()).toEqual([]);
});

test('editing a webhook shows no secret, and keeps those that are not changed', async () => {
  await ask('webhook.saved', {
    webhook: care,
    signing: 'a shared secret',
    authorization: 'Bearer abc',
  });
  showSection(People);
  fireEvent.click(await screen.findByLabelText('Edit Care'));
  expect(screen.queryByLabelText('Shared secret')).toBeNull();
  type('Name', 'Care team');
  fireEvent.click(screen.getByText('Save'));
  await screen.findByText('Care team');
  expect(await readPrivate('webhook secrets')).toEqual({
    w1: {signing: 'a shared secret', authorization: 'Bearer abc'},
  });
});

test('a trial says whether it arrived, and why not', async () => {
  const fetch = answers({ok: true, status: 200});
  await ask('webhook.saved', {webhook: care, signing: 'a shared secret'});
  showSection(People);
  fireEvent.click(await screen.findByText('Send a trial'));
  await screen.findByText('The trial arrived.');
  expect(fetch.mock.calls.map(([address]) => address)).toEqual([url]);
  answers({ok: false, status: 404});
  fireEvent.click(screen.getByText('Send a trial'));
  await screen.findByText('The other side answered with error 404.');
});
