import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {fireEvent, render, screen, waitFor, within} from '@testing-library/preact';
import {untouched} from '../../src/mention/fold';
import {ask} from '../../src/messages/ask';
import {decisionsOf, outgoing, waitingMentions} from '../../src/store/read';
import {CaseLine} from '../../src/ui/hand-off/case-line';
import {open, postBy, read, rowOf, setPopupStage} from '../popup/stage';
import {word} from '../support/words';
import {ago, aMention} from './a-mention';
import {findings} from './stage';

setPopupStage();

const ravi = {
  id: 'p1',
  name: 'Ravi',
  role: 'Billing',
  mayDecide: 'refunds',
  email: 'ravi@acme.example',
};

/** What was put on the clipboard. */
let copied = '';
beforeEach(() => {
  copied = '';
  const clipboard = {
    async writeText(text: string) {
      copied = text;
    },
  };
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
});

const idOf = async (): Promise<string> => (await waitingMentions(1))[0]?.id ?? '';

async function openForm(author: string): Promise<HTMLElement> {
  const row = await rowOf(author);
  fireEvent.click(within(row).getByText('Hand off', {exact: false, selector: '.menu-item'}));
  await within(row).findByText('What is asked of them?', {exact: false});
  return row;
}

async function handOff(author: string, what: string): Promise<HTMLElement> {
  const row = await openForm(author);
  fireEvent.input(within(row).getByLabelText(/^What is asked of them/), {target: {value: what}});
  fireEvent.click(within(row).getByText('Hand it over', {selector: '.form-end button'}));
  await within(row).findByText('Read the brief');
  return row;
}

test('a mention is handed to someone with authority, with what is asked and by when', async () => {
  await ask('colleague.saved', {colleague: ravi});
  await read(postBy('Wile', 30));
  open();
  const row = await openForm('Wile');
  expect(within(row).getByText(/May decide: refunds · Reached by ravi@acme.example/)).toBeTruthy();
  expect(await findings()).toEqual([]);
  fireEvent.input(within(row).getByLabelText(/^What is asked of them/), {
    target: {value: 'Refund it'},
  });
  fireEvent.click(within(row).getByText('Hand it over', {selector: '.form-end button'}));
  await within(row).findByText(/^Waiting on Ravi/);
  expect(await decisionsOf(await idOf())).toMatchObject([
    {kind: 'handed off', to: 'Ravi', ask: 'Refund it', dueAt: expect.any(Number)},
  ]);
  expect(within(row).getByText('Refund it').tagName).toBe('P');
});

test('nobody is handed a mention without a name, or by a time that has passed', async () => {
  await read(postBy('Wile', 30));
  open();
  const row = await openForm('Wile');
  fireEvent.input(within(row).getByLabelText('By when?'), {target: {value: '2020-01-01T10:00'}});
  fireEvent.click(within(row).getByText('Hand it over', {selector: '.form-end button'}));
  const alerts = await within(row).findAllByRole('alert');
  expect(alerts.map(({textContent}) => textContent)).toEqual([
    'Who is to have it?',
    'That time has passed. Choose a later one.',
  ]);
  expect(await decisionsOf(await idOf())).toEqual([]);
});

test('its brief is copied as text and as Markdown, and drafted as a mail to that person', async () => {
  await ask('colleague.saved', {colleague: ravi});
  await read(postBy('Wile', 30, {body: 'My acme skates # broke'}));
  open();
  const row = await handOff('Wile', 'Refund it');
  fireEvent.click(within(row).getByText('Copy'));
  await waitFor(() => expect(copied).toContain('> My acme skates # broke'));
  expect(copied).toContain('What is asked\nRavi\nRefund it');
  fireEvent.click(within(row).getByText('Copy as Markdown'));
  await waitFor(() => expect(copied).toContain('> My acme skates \\# broke'));
  const mail = within(row).getByText('E-mail draft').closest('a');
  expect(mail?.href).toMatch(/^mailto:ravi@acme\.example\?subject=Acme/);
  expect(await findings()).toEqual([]);
});

test('a brief too long for a mail is shortened with a note, and is whole on the clipboard', async () => {
  await ask('colleague.saved', {colleague: ravi});
  await read(
    postBy('Wile', 30, {body: `My acme skates broke. ${'So long a story. '.repeat(300)}End.`}),
  );
  open();
  const row = await handOff('Wile', 'Refund it');
  const mail = within(row).getByText('E-mail draft').closest('a');
  expect(decodeURIComponent(mail?.href ?? '')).toContain('(Shortened,');
  expect(mail?.href.length).toBeLessThanOrEqual(1_900);
  if (mail) fireEvent.click(mail);
  await waitFor(() => expect(copied).toContain('So long a story. End.'));
  await screen.findByText(/^Too long for a mail draft: it holds the beginning/);
});

test('a brief is sent to a webhook once; why it waits is said, and it can be given up', async () => {
  const refuse = jest.fn(async () => ({ok: false, status: 500, headers: new Headers()}));
  Object.assign(globalThis, {fetch: refuse});
  await ask('colleague.saved', {colleague: ravi});
  const url = 'https://hooks.example/care';
  const webhook = {id: 'w1', name: 'Care', format: 'slack' as const, url};
  await ask('webhook.saved', {webhook, signing: 'a shared secret'});
  await read(postBy('Wile', 30));
  open();
  const row = await handOff('Wile', 'Refund it');
  const button = within(row).getByText('Send to Care').closest('button');
  if (button) fireEvent.click(button);
  await within(row).findByText('The other side answered with error 500.');
  expect(button?.getAttribute('aria-disabled')).toBe('true');
  if (button) fireEvent.click(button);
  expect(refuse).toHaveBeenCalledTimes(1);
  fireEvent.click(within(row).getByText('Give up'));
  await waitFor(async () => expect(await outgoing()).toEqual([]));
});

test('waved off, it stays with them, but says that its clock is in no figure', async () => {
  const handOff = {to: 'Ravi', by: 'Dana', at: ago(10)};
  const standing = {is: 'no reply needed', at: ago(5), by: 'Dana'} as const;
  render(<CaseLine mention={aMention({state: {...untouched, handOff, standing}})} />);
  screen.getByText(/^Waiting on Ravi/);
  screen.getByText(word('ui_case_waved_off'));
});

test('it stays with them until somebody says who put it right and how, and can prove not to be', async () => {
  await ask('colleague.saved', {colleague: ravi});
  await read(postBy('Wile', 30));
  open();
  const row = await handOff('Wile', 'Refund it');
  fireEvent.click(within(row).getByText('Resolved…'));
  const how = await within(row).findByLabelText('How was it put right?');
  fireEvent.click(within(row).getByText('Resolved', {selector: '.form-end button'}));
  await within(row).findByText('Say in a few words how it was put right.');
  fireEvent.input(how, {target: {value: 'Refunded on Monday'}});
  fireEvent.click(within(row).getByText('Resolved', {selector: '.form-end button'}));
  await within(row).findByText('Resolved by Ravi');
  within(row).getByText(/^The author still waits for an answer/);
  expect(within(row).getByText(/30 min after the post/)).toBeTruthy();
  expect(within(row).getByText('Refunded on Monday')).toBeTruthy();
  fireEvent.click(within(row).getByText('Not resolved after all'));
  await within(row).findByText(/^Waiting on Ravi/);
  expect((await decisionsOf(await idOf())).map(({kind}) => kind)).toEqual([
    'handed off',
    'resolved',
    'reopened',
  ]);
});
