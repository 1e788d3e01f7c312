import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {ask} from '../../src/messages/ask';
import {mentionById, waitingMentions} from '../../src/store/read';
import {findings, NOON} from '../ui/stage';
import {acme, buttonOf, open, postBy, read, readOf, rowOf, set, setPopupStage} from './stage';

setPopupStage();

const authors = () => screen.queryAllByText(/^(?:Wile|Road|Coyote)$/).map(name => name.textContent);
const says = (words: string | RegExp) => screen.findByText(words);
const press = (key: string) => fireEvent.keyDown(document.body, {key});

test('what waits is shown, the most urgent first, with the time that is left', async () => {
  await read(postBy('Wile', 10), postBy('Road', 50), postBy('Coyote', 200));
  open();
  await rowOf('Wile');
  expect(authors()).toEqual(['Coyote', 'Road', 'Wile']);
  await says('Late by 2 h 20 min');
  await says('10 min left');
  await says('50 min left');
  expect(await findings()).toEqual([]);
});

test('a mention that is answered leaves the list, and Undo brings it back', async () => {
  await read(postBy('Wile', 10), postBy('Road', 20));
  open();
  fireEvent.click(await buttonOf('Wile', 'Answered'));
  await waitFor(() => expect(authors()).toEqual(['Road']));
  await says('Marked as answered');
  fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
  await rowOf('Wile');
  await says('Taken back');
});

test('what was answered shows how fast, and can be taken back', async () => {
  await read(postBy('Wile', 40));
  open();
  fireEvent.click(await buttonOf('Wile', 'Answered'));
  await says('Nobody is waiting');
  fireEvent.click(screen.getByRole('tab', {name: /^Answered/}));
  await says('Answered in 40 min');
  fireEvent.click(await buttonOf('Wile', 'Take back'));
  await says('Nothing answered yet');
});

test('a mention found while the popup is open appears by itself', async () => {
  open();
  await says('Nobody is waiting');
  await read(postBy('Wile', 1));
  await rowOf('Wile');
});

test('the figures count who waits, the longest wait, and say “so far” while they are few', async () => {
  await read(postBy('Wile', 70), postBy('Road', 30));
  open();
  fireEvent.click(await buttonOf('Road', 'Answered'));
  const figures = screen.getByRole('region', {name: 'Figures'});
  await within(figures).findByText('1 of 2');
  await within(figures).findByText('1 h 10 min');
  expect(figures.textContent).toContain('so far');
});

const longest = () => screen.getByText('Longest wait').nextElementSibling?.textContent;

test('a wait since no exact moment is the longest that it can be, and is said to be', async () => {
  const {postedAt: _, ...post} = postBy('Wile', 30);
  await read({...post, postedText: '3 hours ago'});
  open();
  await rowOf('Wile');
  expect(longest()).toMatch(/^4 h ?at most$/);
});

test('who waits longest is not hidden by setting it aside', async () => {
  await read(postBy('Wile', 600), postBy('Road', 30));
  const wile = (await waitingMentions(9)).find(({post}) => post.author === 'Wile');
  const until = NOON + 1_440 * 60_000;
  const decisions = [{mentionId: wile?.id ?? '', kind: 'snoozed', until} as const];
  await ask('decisions.made', {step: crypto.randomUUID(), decisions});
  open();
  await rowOf('Road');
  expect(authors()).toEqual(['Road']);
  expect(longest()).toBe('10 h');
});

test('who waits longest is found behind a page of those that are due earlier', async () => {
  const quick = {...acme, id: 'quick', name: 'Quick', target: 15};
  await set({brands: [{...acme, target: 5 * 1_440}, quick]});
  await read(postBy('Patient', 4 * 1_440));
  await readOf(
    'quick',
    ...Array.from({length: 30}, (_, each) => postBy(`Quick ${each}`, 10 - each / 10)),
  );
  open();
  await rowOf('Quick 0');
  expect(screen.queryByText('Patient')).toBeNull();
  expect(longest()).toBe('4 d');
});

test('everything that waits in a thread is waved off at once', async () => {
  const other = {
    threadUrl: 'https://desert.example/t/2',
    permalink: 'https://desert.example/t/2#c',
  };
  await read(postBy('Wile', 10), postBy('Road', 20), postBy('Coyote', 30, other));
  open();
  const row = await rowOf('Wile');
  fireEvent.click(within(row).getByRole('button', {name: /For every mention/}));
  await waitFor(() => expect(authors()).toEqual(['Coyote']));
  await says('No reply needed for 2 mentions');
});

test('several at once: ticked, marked as not us, and undone in one step', async () => {
  await read(postBy('Wile', 10), postBy('Road', 20), postBy('Coyote', 30));
  open();
  for (const author of ['Wile', 'Coyote']) {
    fireEvent.click(within(await rowOf(author)).getByRole('checkbox'));
  }
  const bar = screen.getByRole('toolbar');
  expect(bar.textContent).toContain('2 selected');
  fireEvent.click(within(bar).getByRole('button', {name: 'Not us'}));
  await waitFor(() => expect(authors()).toEqual(['Road']));
  press('u');
  await waitFor(() => expect(authors()).toHaveLength(3));
});

test('by keys alone: go, answer, undo, wave off', async () => {
  await read(postBy('Wile', 10), postBy('Road', 20));
  open();
  await rowOf('Wile');
  press('a');
  expect(authors()).toEqual(['Road', 'Wile']);
  press('j');
  expect(document.activeElement).toBe(await rowOf('Road'));
  press('a');
  await waitFor(() => expect(authors()).toEqual(['Wile']));
  press('u');
  await waitFor(() => expect(authors()).toEqual(['Road', 'Wile']));
  press('j');
  press('n');
  await waitFor(() => expect(authors()).toHaveLength(1));
});

test('after a decision the focus is on the row that moved up', async () => {
  await read(postBy('Wile', 10), postBy('Road', 20), postBy('Coyote', 30));
  open();
  await rowOf('Wile');
  press('j');
  press('x');
  await waitFor(() => expect(authors()).toEqual(['Road', 'Wile']));
  expect(document.activeElement).toBe(await rowOf('Road'));
});

test('after a decision by a button in its row too', async () => {
  await read(postBy('Wile', 40), postBy('Road', 10));
  open();
  const button = await buttonOf('Wile', 'Answered');
  button.focus();
  fireEvent.click(button);
  await waitFor(() => expect(screen.queryByText('Wile')).toBeNull());
  await waitFor(async () => expect(document.activeElement).toBe(await rowOf('Road')));
});

test('a row in which a form is filled in stays, though it is answered elsewhere', async () => {
  await read(postBy('Wile', 40), postBy('Road', 10));
  const waits = (await waitingMentions(9)).find(({post}) => post.author === 'Wile');
  open();
  fireEvent.click(await buttonOf('Wile', 'Write a note'));
  fireEvent.input(await screen.findByLabelText('Note'), {target: {value: 'Called them'}});
  const answered = {kind: 'answered', how: 'by hand', replyAt: NOON} as const;
  const decisions = [{mentionId: waits?.id ?? '', ...answered}];
  await ask('decisions.made', {step: crypto.randomUUID(), decisions});
  await within(await rowOf('Wile')).findByText(/^Answered/);
  expect(screen.getByLabelText('Note')).toHaveProperty('value', 'Called them');
  fireEvent.click(screen.getByText('Save note'));
  await waitFor(() => expect(authors()).toEqual(['Road']));
  await waitFor(async () => {
    const kept = await mentionById(waits?.id ?? '');
    expect(kept?.state.notes).toMatchObject([{text: 'Called them'}]);
  });
});

test('more than a page of mentions is read on demand', async () => {
  await read(...Array.from({length: 30}, (_, index) => postBy(`author ${index}`, index)));
  open();
  await rowOf('author 29');
  await waitFor(() => expect(document.querySelectorAll('li.row')).toHaveLength(25));
  fireEvent.click(screen.getByText('Show more'));
  await waitFor(() => expect(document.querySelectorAll('li.row')).toHaveLength(30));
});

test('old posts are in the archive, without a clock, and can be put on it', async () => {
  await read(postBy('Wile', 20 * 1_440));
  open();
  await says('Nobody is waiting');
  press('4');
  await says('In the archive');
  fireEvent.click(await buttonOf('Wile', 'Put on the clock'));
  await says('The archive is empty');
  press('2');
  await rowOf('Wile');
});

test('the help lists the keys', async () => {
  open();
  await says('Nobody is waiting');
  press('?');
  const help = await screen.findByRole('dialog', {name: 'Keyboard'});
  expect(help.textContent).toContain('Open the thread at the post');
  fireEvent.click(within(help).getByRole('button', {name: 'Close'}));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
