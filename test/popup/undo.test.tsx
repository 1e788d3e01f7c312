import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor} from '@testing-library/preact';
import {browser} from '../../src/browser';
import {ask} from '../../src/messages/ask';
import {forgetIn, popStep, pushStep} from '../../src/popup/undo-stack';
import {counts, decisionsOf, recentMentions} from '../../src/store/read';
import {buttonOf, open, postBy, read, rowOf, setPopupStage} from './stage';

setPopupStage();

const says = (words: string) => screen.findByText(words);

async function idOf(author: string): Promise<string> {
  const mentions = await recentMentions(9);
  return mentions.find(({post}) => post.author === author)?.id ?? '';
}

/** Another window closes a mention. */
async function closedElsewhere(author: string): Promise<void> {
  const mentionId = await idOf(author);
  const {made} = await ask('decisions.made', {
    step: crypto.randomUUID(),
    decisions: [{mentionId, kind: 'not us'}],
  });
  await pushStep(made.map(({id}) => id));
}

test('the Undo beside a line takes back what the line says, not what another window did since', async () => {
  await read(postBy('Wile', 10), postBy('Road', 20));
  open();
  fireEvent.click(await buttonOf('Wile', 'Answered'));
  await says('Marked as answered');
  await closedElsewhere('Road');
  fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
  await rowOf('Wile');
  await says('Taken back');
  expect(screen.queryByText('Road')).toBeNull();
  fireEvent.keyDown(document.body, {key: 'u'});
  await rowOf('Road');
  fireEvent.keyDown(document.body, {key: 'u'});
  await says('Nothing to undo here');
});

test.each([
  ['answered', 'Answered'],
  ['not us', 'Not us'],
])('a button pressed twice decides once, and one Undo takes that back: %s', async (kind, name) => {
  await read(postBy('Wile', 10), postBy('Road', 20));
  open();
  const button = await buttonOf('Wile', name);
  fireEvent.click(button);
  fireEvent.click(button);
  await waitFor(() => expect(screen.queryByText('Wile')).toBeNull());
  fireEvent.keyDown(document.body, {key: 'u'});
  await rowOf('Wile');
  expect(await counts()).toMatchObject({waiting: 2});
  expect(await decisionsOf(await idOf('Wile'))).toMatchObject([{kind}, {kind: 'undone'}]);
  fireEvent.click(await buttonOf('Wile', name));
  await waitFor(() => expect(screen.queryByText('Wile')).toBeNull());
});

test('what could not be saved may be tried again at once', async () => {
  await read(postBy('Wile', 10));
  open();
  const button = await buttonOf('Wile', 'Answered');
  const {sendMessage} = browser.runtime;
  browser.runtime.sendMessage = async () => ({ok: false, because: 'failed', reason: 'No room'});
  fireEvent.click(button);
  await screen.findByText(/No room/);
  browser.runtime.sendMessage = sendMessage;
  fireEvent.click(button);
  await says('Marked as answered');
});

test('what was taken back from its card is no step any more', async () => {
  await read(postBy('Wile', 10));
  open();
  fireEvent.click(await buttonOf('Wile', 'Answered'));
  await says('Marked as answered');
  fireEvent.click(screen.getByRole('tab', {name: /^Answered/}));
  fireEvent.click(await buttonOf('Wile', 'Take back'));
  await says('Nothing answered yet');
  await waitFor(async () => expect(await decisionsOf(await idOf('Wile'))).toHaveLength(2));
  await says('Taken back');
  fireEvent.keyDown(document.body, {key: 'u'});
  await says('Nothing to undo here');
});

test('steps that two windows put down at once are all kept, and taken up one by one', async () => {
  await Promise.all([pushStep(['a']), pushStep(['b', 'c']), pushStep(['d'])]);
  await forgetIn(['b', 'd']);
  expect(await Promise.all([popStep(), popStep(), popStep()])).toEqual([['c'], ['a'], undefined]);
});
