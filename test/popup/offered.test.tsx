import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {ask} from '../../src/messages/ask';
import {decisionsOf, waitingMentions} from '../../src/store/read';
import {localInput} from '../../src/ui/moments';
import {sender} from '../support/fake-browser';
import {ago} from '../ui/a-mention';
import {findings} from '../ui/stage';
import {acme, buttonOf, open, postBy, read, rowOf, set, setPopupStage} from './stage';

setPopupStage();

const THREAD = 'https://desert.example/t/1';

/** Wile’s mention, and twenty minutes later a post of ours in its thread. */
async function offered(): Promise<string> {
  await set({brands: [{...acme, accounts: [{host: 'desert.example', handle: 'acme_care'}]}]});
  await read(postBy('Wile', 30));
  const reply = postBy('Acme Care', 10, {handle: 'acme_care', body: 'Sorry! We send new ones.'});
  sender.next = sender.page(THREAD);
  await ask('reply.seen', {page: {url: THREAD}, reply});
  sender.next = sender.ownPage();
  const [mention] = await waitingMentions(1);
  open();
  return mention?.id ?? '';
}

test('a later post of ours is offered as the answer, and logged with its own time', async () => {
  const id = await offered();
  const offer = await screen.findByRole('region', {name: 'Is this the answer?'});
  expect(offer.textContent).toContain('Acme Care wrote later in this thread:');
  expect(offer.textContent).toContain('Sorry! We send new ones.');
  expect(await findings()).toEqual([]);
  fireEvent.click(within(offer).getByText('That is the answer'));
  await screen.findByText('Nobody is waiting');
  expect(await decisionsOf(id)).toMatchObject([
    {kind: 'answered', how: 'confirmed', replyAt: ago(10), replyUrl: `${THREAD}#Acme%20Care`},
  ]);
});

test('declined, it goes and the mention stays', async () => {
  await offered();
  fireEvent.click(await screen.findByText('It is not'));
  await waitFor(() => expect(screen.queryByRole('region', {name: /answer/})).toBeNull());
  await rowOf('Wile');
});

test('a private contact is logged with its way and its time', async () => {
  const id = await offered();
  fireEvent.click(await buttonOf('Wile', /^Answered in private/));
  fireEvent.change(await screen.findByLabelText('How were they reached?'), {
    target: {value: 'phone'},
  });
  const when = screen.getByLabelText('When did they hear from you?');
  fireEvent.input(when, {target: {value: localInput(ago(45))}});
  fireEvent.click(screen.getByText('Log the contact'));
  expect((await screen.findByRole('alert')).textContent).toContain('before the post itself');
  expect(await findings()).toEqual([]);
  fireEvent.input(when, {target: {value: localInput(ago(15))}});
  fireEvent.click(screen.getByText('Log the contact'));
  await screen.findByText('Nobody is waiting');
  const [decision] = await decisionsOf(id);
  expect(decision).toMatchObject({kind: 'private contact', channel: 'phone', contactAt: ago(15)});
});
