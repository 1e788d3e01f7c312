import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {untouched} from '../../src/mention/fold';
import {decisionsOf, waitingMentions} from '../../src/store/read';
import {answerTime, linkRefused} from '../../src/ui/answer-time';
import {localInput} from '../../src/ui/moments';
import {ago, aMention} from '../ui/a-mention';
import {NOON} from '../ui/stage';
import {buttonOf, open, postBy, read, rowOf, setPopupStage} from './stage';

setPopupStage();

const at = (minutesAgo: number) => localInput(ago(minutesAgo));

test.each<[string, string, RegExp]>([
  ['a time in the future', at(-5), /in the future/],
  ['a time before the post', at(31), /before the post/],
  ['no time at all', '', /on which day/],
  ['no date', 'soon', /on which day/],
])('%s is refused in words', (_, typed, why) => {
  const time = answerTime(typed, aMention(), NOON);
  expect(time.ok ? '' : time.why).toMatch(why);
});

test('an answer in the very minute of the post counts as given right after it', () => {
  const posted = {from: ago(30) + 42_000, to: ago(30) + 42_000};
  expect(answerTime(at(30), aMention({posted}), NOON)).toEqual({ok: true, at: posted.from});
});

test('a second answer is refused in words, unless the author wrote again', () => {
  const standing = {is: 'answered', answerAt: ago(10), channel: 'reply', by: 'Dana'} as const;
  const state = {...untouched, replies: [ago(10)], standing};
  expect(answerTime(at(5), aMention({state}), NOON)).toMatchObject({
    ok: false,
    why: expect.stringMatching(/logged already/),
  });
  const followUps = [{id: 'more', seenAt: ago(8), words: 'And now?'}];
  expect(answerTime(at(5), aMention({state, followUps}), NOON).ok).toBe(true);
});

test('where nobody knows when it was posted, any time up to now will do', () => {
  const {posted: _, ...mention} = aMention();
  expect(answerTime(at(9_999), mention, NOON)).toEqual({ok: true, at: ago(9_999)});
});

test.each([
  ['https://desert.example/t/1#9', true],
  ['', true],
  ['  ', true],
  ['javascript:alert(1)', false],
  ['desert.example/t/1', false],
])('“%s” as a link to the reply is taken: %s', (typed, isTaken) => {
  expect(linkRefused(typed) === undefined).toBe(isTaken);
});

async function openForm(author: string) {
  fireEvent.click(
    within(await rowOf(author)).getByText('Answered at another time…', {exact: false}),
  );
  return {
    when: await screen.findByLabelText('When was it answered?'),
    link: screen.getByLabelText(/^Link to the reply/),
    save: () => fireEvent.click(screen.getByText('Save answer')),
  };
}

test('an answer at another time is refused beside the field, then kept with its link', async () => {
  await read(postBy('Wile', 30));
  const [mention] = await waitingMentions(1);
  open();
  const form = await openForm('Wile');
  expect(document.activeElement).toBe(form.when);
  fireEvent.input(form.when, {target: {value: at(45)}});
  form.save();
  expect((await screen.findByRole('alert')).textContent).toContain('before the post itself');
  expect(form.when.getAttribute('aria-invalid')).toBe('true');
  fireEvent.input(form.when, {target: {value: at(10)}});
  fireEvent.input(form.link, {target: {value: 'https://desert.example/t/1#us'}});
  form.save();
  await screen.findByText('Nobody is waiting');
  const [decision] = await decisionsOf(mention?.id ?? '');
  expect(decision).toMatchObject({
    kind: 'answered',
    how: 'by hand',
    replyAt: ago(10),
    replyUrl: 'https://desert.example/t/1#us',
  });
  fireEvent.click(screen.getByText('Answered', {selector: '.tab'}));
  const reply = await screen.findByText('Our reply');
  expect(reply.closest('a')?.getAttribute('href')).toBe('https://desert.example/t/1#us');
});

test('what was read before the clock was set back is answered by the one button', async () => {
  await read(postBy('Wile', 30));
  const [mention] = await waitingMentions(1);
  jest.setSystemTime(NOON - 300 * 60_000);
  open();
  fireEvent.click(await buttonOf('Wile', 'Answered'));
  await screen.findByText('Nobody is waiting');
  expect(await decisionsOf(mention?.id ?? '')).toMatchObject([{replyAt: NOON - 300 * 60_000}]);
});

test('what is asked of a colleague is kept key by key too, with the deadline, until it is sent', async () => {
  await read(postBy('Wile', 30));
  const {unmount} = open();
  const handOff = async () => {
    const row = within(await rowOf('Wile'));
    fireEvent.click(row.getByText('Hand off', {exact: false, selector: '.menu-item'}));
  };
  await handOff();
  const fill = async (label: RegExp, value: string) =>
    fireEvent.input(await screen.findByLabelText(label), {target: {value}});
  await fill(/^Name/, 'Ravi');
  await fill(/^What is asked of them/, 'Refund order 12');
  fireEvent.click(screen.getByText('No deadline'));
  unmount();
  open();
  await handOff();
  await screen.findByDisplayValue('Refund order 12');
  expect(screen.getByLabelText(/^Name/)).toHaveProperty('value', 'Ravi');
  expect(screen.getByLabelText('By when?')).toHaveProperty('value', '');
  fireEvent.click(screen.getByText('Hand it over', {selector: '.form-end button'}));
  await screen.findByText('Read the brief');
  await handOff();
  expect(await screen.findByLabelText(/^What is asked of them/)).toHaveProperty('value', '');
});

test('a note is kept key by key, survives the popup closing, and is saved', async () => {
  await read(postBy('Wile', 30));
  const {unmount} = open();
  fireEvent.click(await buttonOf('Wile', 'Write a note'));
  fireEvent.input(await screen.findByLabelText('Note'), {target: {value: 'Called them'}});
  unmount();
  open();
  fireEvent.click(await buttonOf('Wile', 'Write a note'));
  await screen.findByDisplayValue('Called them');
  fireEvent.click(screen.getByText('Save note'));
  await screen.findByText('Note saved');
  await waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull());
  await within(await rowOf('Wile')).findByText('Called them');
  fireEvent.click(await buttonOf('Wile', 'Write a note'));
  expect(await screen.findByLabelText('Note')).toHaveProperty('value', '');
});
