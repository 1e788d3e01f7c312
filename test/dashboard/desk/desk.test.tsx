import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {act, fireEvent, render, screen, waitFor, within} from '@testing-library/preact';
import {decisionsMade} from '../../../src/background/handlers/decisions-made';
import {keepHints} from '../../../src/background/hints';
import {Dashboard} from '../../../src/dashboard/dashboard';
import {place} from '../../../src/dashboard/place';
import type {Post} from '../../../src/mention/post';
import {ask} from '../../../src/messages/ask';
import {Refused} from '../../../src/messages/failures';
import {database} from '../../../src/store/database';
import {sender} from '../../support/fake-browser';
import {setLocks} from '../../support/fake-locks';
import {word} from '../../support/words';
import {aPost} from '../../ui/a-mention';
import {findings} from '../../ui/stage';
import {setDashboardStage} from '../stage';

setDashboardStage();

afterEach(() => jest.restoreAllMocks());

const THREAD = 'https://desert.example/t/1';
const COMPLAINT =
  'I tried to cancel my acme account three times since May and it failed each time with an error.';

const postBy = (author: string, minutes: number, parts: Partial<Post> = {}) =>
  aPost({
    author,
    key: author,
    permalink: `${THREAD}#${author}`,
    postedAt: Date.now() - minutes * 60_000,
    ...parts,
  });

async function openDesk(...posts: Post[]): Promise<void> {
  setLocks();
  const matches = [{brandId: 'acme', spans: []}];
  sender.next = sender.page(THREAD);
  await ask('mentions.seen', {page: {url: THREAD}, seen: posts.map(post => ({post, matches}))});
  sender.next = sender.ownPage();
  await keepHints();
  place.value = 'desk';
  render(<Dashboard />);
}

const press = (key: string) => fireEvent.keyDown(document.body, {key});
const pressOf = (key: string) =>
  new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
const tab = (name: string) => screen.findByRole('tab', {name: new RegExp(`^${name}`)});

/** What follows a drawing, as noting which row is in hand, is done a frame later. */
const drawn = () =>
  act(() => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve))));

async function rowOf(author: string): Promise<HTMLElement> {
  const row = (await screen.findByText(author)).closest('li');
  if (!row) throw new Error(`${author} is in no row`);
  return row;
}

const inHand = (author: string) =>
  waitFor(async () => expect((await rowOf(author)).getAttribute('aria-current')).toBe('true'));

async function stateOf(author: string) {
  const rows = await database.mentions.toArray();
  return rows.find(({post}) => post.author === author)?.state;
}

test('keys go through what is to be sorted, each bringing the next row; undo brings one back', async () => {
  await openDesk(postBy('Wile', 5, {body: COMPLAINT}), postBy('Road', 20), postBy('Coyote', 30));
  await inHand('Wile');
  await within(await rowOf('Wile')).findByText(/because .*“cancel my acme account”/);
  expect(await findings()).toEqual([]);
  press('h');
  await inHand('Road');
  press('p');
  await inHand('Coyote');
  await waitFor(async () => expect((await stateOf('Road'))?.triage).toBe('praise'));
  expect((await stateOf('Wile'))?.triage).toBe('concern');
  press('u');
  await rowOf('Road');
  await waitFor(async () => expect((await stateOf('Road'))?.triage).toBeUndefined());
});

test('however fast one goes along, keys act on the row that has the focus', async () => {
  await openDesk(postBy('Wile', 5), postBy('Road', 20), postBy('Coyote', 30));
  (await rowOf('Wile')).focus();
  await inHand('Wile');
  const go = () => document.activeElement?.dispatchEvent(pressOf('j'));
  go();
  await new Promise(resolve => setTimeout(resolve)); // Drawn, and what follows the drawing not done
  go();
  await waitFor(async () => expect(document.activeElement).toBe(await rowOf('Coyote')));
  await drawn();
  fireEvent.keyDown(document.activeElement ?? document.body, {key: 'n'});
  await waitFor(async () => expect((await stateOf('Coyote'))?.standing.is).toBe('no reply needed'));
  expect((await stateOf('Road'))?.standing.is).toBe('waiting');
});

test('what is said before the kind is kept with it', async () => {
  await openDesk(postBy('Wile', 5, {body: COMPLAINT, reach: {kind: 'followers', value: 25_000}}));
  await inHand('Wile');
  const choose = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), {target: {value}});
  choose(word('ui_cause'), 'cancelling');
  choose(word('ui_critic'), 'committed crusader');
  screen.getByText(/Knows the facts and stays/);
  await screen.findByText(/because of .*25,000 followers\.$/);
  choose(word('ui_asks_us'), 'no');
  expect(await database.decisions.count()).toBe(0);
  press('c');
  await waitFor(async () =>
    expect(await stateOf('Wile')).toMatchObject({
      triage: 'concern',
      details: {cause: 'cancelling', critic: 'committed crusader', asksUs: false},
    }),
  );
});

/** A concern on the desk that was said to be about billing. */
async function saidBilling(): Promise<void> {
  await openDesk(postBy('Wile', 5));
  fireEvent.click(await tab(word('dashboard_desk_waiting')));
  await inHand('Wile');
  press('c');
  await waitFor(async () => expect((await stateOf('Wile'))?.triage).toBe('concern'));
  await drawn();
  fireEvent.change(screen.getByLabelText(word('ui_cause')), {target: {value: 'billing'}});
  await waitFor(async () => expect((await stateOf('Wile'))?.details?.cause).toBe('billing'));
  await drawn();
}

const causeShown = () => screen.getByLabelText<HTMLSelectElement>(word('ui_cause')).value;

test('what was said beside the kind shows that it was taken back', async () => {
  await saidBilling();
  press('u');
  await waitFor(() => expect(causeShown()).toBe(''));
});

test('what a colleague says beside the kind shows, and is not said over with what was said before', async () => {
  await saidBilling();
  const [mention] = await database.mentions.toArray();
  await ask('decisions.made', {
    step: crypto.randomUUID(),
    decisions: [{mentionId: mention?.id ?? '', kind: 'triaged', as: 'concern', cause: 'delivery'}],
  });
  await waitFor(() => expect(causeShown()).toBe('delivery'));
  fireEvent.change(screen.getByLabelText(word('ui_severity')), {target: {value: '2'}});
  await waitFor(async () =>
    expect((await stateOf('Wile'))?.details).toEqual({cause: 'delivery', severity: 2}),
  );
});

test('what could not be kept does not look as if it were', async () => {
  await saidBilling();
  const full = new Refused('store unavailable', 'The disk is full.');
  jest.spyOn(decisionsMade, 'handle').mockRejectedValue(full);
  fireEvent.change(screen.getByLabelText(word('ui_cause')), {target: {value: 'staff'}});
  await screen.findByText('The disk is full.');
  await waitFor(() => expect(causeShown()).toBe('billing'));
});

test('a reply that is being typed is there again when one comes back from another row', async () => {
  await openDesk(postBy('Wile', 5), postBy('Road', 20));
  await inHand('Wile');
  press('r');
  const words = 'Hello, a long careful reply.';
  fireEvent.input(await screen.findByRole('textbox'), {target: {value: words}});
  press('j');
  await inHand('Road');
  expect(screen.queryByDisplayValue(words)).toBeNull();
  press('k');
  await screen.findByDisplayValue(words);
});

test('where a row leaves by its button, the focus goes to the one that moved up', async () => {
  await openDesk(postBy('Wile', 5), postBy('Road', 20));
  await inHand('Wile');
  fireEvent.click(await tab(word('dashboard_desk_waiting')));
  await inHand('Road');
  const button = within(await rowOf('Road')).getByRole('button', {
    name: word('dashboard_desk_answered'),
  });
  button.focus();
  fireEvent.click(button);
  await waitFor(() => expect(screen.queryByText('Road')).toBeNull());
  await waitFor(async () => expect(document.activeElement).toBe(await rowOf('Wile')));
});

test('praise waits in its own list until somebody thanked for it', async () => {
  await openDesk(postBy('Wile', 5));
  await inHand('Wile');
  press('p');
  fireEvent.click(await tab(word('dashboard_desk_praised')));
  await inHand('Wile');
  fireEvent.click(screen.getByRole('button', {name: word('dashboard_desk_thanked')}));
  await screen.findByText(word('dashboard_desk_praised_empty'));
  expect((await stateOf('Wile'))?.standing.is).toBe('answered');
});

test('what is set aside is listed with its reason, and can be had back at once', async () => {
  await openDesk(postBy('Wile', 5));
  await inHand('Wile');
  press('z');
  fireEvent.input(await screen.findByLabelText(new RegExp(word('ui_snooze_reason'))), {
    target: {value: 'the lab answers on Monday'},
  });
  fireEvent.click(screen.getByRole('button', {name: word('ui_snooze_save')}));
  await screen.findByText(word('dashboard_desk_unsorted_empty'));
  fireEvent.click(await tab(word('dashboard_desk_snoozed')));
  const line = await screen.findByText(/the lab answers on Monday$/);
  expect(line.textContent).toMatch(/^Set aside, back .+ · the lab/);
  fireEvent.click(screen.getByRole('button', {name: word('dashboard_desk_wake')}));
  fireEvent.click(await tab(word('dashboard_desk_unsorted')));
  await inHand('Wile');
});

test('a template is kept in the person’s words, and a placeholder that does not exist is named', async () => {
  await openDesk();
  fireEvent.click(await tab(word('dashboard_desk_templates')));
  const area = await screen.findByLabelText<HTMLTextAreaElement>(word('dashboard_kind_praise'));
  const form = within(area.closest('form') ?? document.body);
  fireEvent.input(area, {target: {value: 'Thank you, {autor}!'}});
  expect((await form.findByRole('alert')).textContent).toContain('{autor}');
  expect(form.getByRole('button', {name: word('dashboard_template_save')})).toHaveProperty(
    'disabled',
    true,
  );
  expect(await findings()).toEqual([]);
  fireEvent.input(area, {target: {value: 'Thank you, {author}!'}});
  fireEvent.click(form.getByRole('button', {name: word('dashboard_template_save')}));
  await form.findByRole('button', {name: word('dashboard_template_given')});
  expect(await database.private.get('templates')).toMatchObject({
    value: {praise: 'Thank you, {author}!'},
  });
});

test('a concern is handed off from the desk, is listed with others, and leaves when it is resolved', async () => {
  await openDesk(postBy('Wile', 30, {body: COMPLAINT}), postBy('Kim', 20));
  fireEvent.click(await tab('Waiting'));
  const row = await rowOf('Wile');
  fireEvent.focusIn(row);
  await inHand('Wile');
  press('c');
  await within(await rowOf('Wile')).findByText(/^Not put right for/);
  (await rowOf('Wile')).focus();
  await inHand('Wile');
  press('g');
  fireEvent.input(await screen.findByLabelText('Name'), {target: {value: 'Ravi'}});
  fireEvent.click(screen.getByText('Hand it over', {selector: '.form-end button'}));
  await screen.findByText('Read the brief');
  fireEvent.click(await tab('With others'));
  await screen.findByText('Waiting on Ravi since just now');
  expect(screen.queryByText('Kim')).toBeNull();
  expect(await findings()).toEqual([]);
  fireEvent.click(screen.getByText('Resolved…'));
  fireEvent.input(await screen.findByLabelText('How was it put right?'), {
    target: {value: 'Cancelled for them'},
  });
  fireEvent.click(screen.getByText('Resolved', {selector: '.form-end button'}));
  await screen.findByText('Nothing is with others');
  expect((await stateOf('Wile'))?.resolved).toMatchObject({who: 'Ravi', how: 'Cancelled for them'});
});
