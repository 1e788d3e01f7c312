import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import type {Post} from '../../src/mention/post';
import type {PageState} from '../../src/messages/contract';
import {decisionsOf, mentionById, waitingMentions} from '../../src/store/read';
import {
  eachWithWorker,
  fromPage,
  fromPopup,
  MINUTE,
  NOON,
  post,
  refusal,
  rest,
  seen,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

const page = {url: THREAD};

/** A post by our account, so many minutes before noon, that says of nobody that it answers them. */
const ours = (key: string, ago: number, parts: Partial<Post> = {}): Post =>
  post(key, {
    body: 'We have looked into it, please write to us',
    handle: 'acme_care',
    author: 'Acme Care',
    postedAt: NOON - ago * MINUTE,
    ...parts,
  });

async function show(reply: Post): Promise<PageState[]> {
  const {states} = await fromPage('reply.seen', {page, reply});
  await rest(); // The tab is told in its own time
  return states;
}

const offersOf = async (id: string) => (await mentionById(id))?.offers ?? [];
const idOf = async (key: string) => (await tell(seen(key))).states[0]?.id ?? '';
const confirm = (id: string, token: string, from = {}) =>
  fromPage('answer.confirmed', {page, id, token}, from);
const refused = {because: 'not allowed', message: 'worker_not_offered'};

/** Robin’s mention, a later post of ours, and what the page was given to confirm it with. */
async function offered(): Promise<{id: string; token: string}> {
  const id = await idOf('a');
  const [state] = await show(ours('r', 5));
  return {id, token: state?.offer ?? ''};
}

describe('a later post of ours', () => {
  it('is offered as the answer to what waits in its thread, and closes nothing', async () => {
    const {id} = await offered();
    expect(await offersOf(id)).toMatchObject([
      {by: 'Acme Care', replyAt: NOON - 5 * MINUTE, replyUrl: `${THREAD}#r`},
    ]);
    expect(await waitingMentions(5)).toMatchObject([{id}]);
  });

  it.each<[string, Post]>([
    ['came before the mention', ours('r', 20)],
    ['opens the thread', ours('r', 5, {opening: true})],
    ['is in another thread', ours('r', 5, {threadUrl: 'https://forum.example/t/2'})],
    ['quotes another', ours('r', 5, {quotes: [{author: 'Kim', text: 'x'}]})],
    ['says that it answers', ours('r', 5, {replyTo: [{permalink: `${THREAD}#a`}]})],
  ])('is not offered when it %s', async (_what, reply) => {
    const id = await idOf('a');
    await show(reply);
    expect(await offersOf(id)).toEqual([]);
  });

  it('that says whom it answers is offered for no other', async () => {
    const [a, b] = [await idOf('a'), await idOf('b')];
    await show(ours('r', 5, {replyTo: [{permalink: `${THREAD}#a`}]}));
    expect(await offersOf(b)).toEqual([]);
    expect(await waitingMentions(5)).toMatchObject([{id: b}]);
    expect(a).not.toBe(b);
  });

  it('is offered once, however often it is seen', async () => {
    const {id} = await offered();
    await show(ours('r', 5));
    expect(await offersOf(id)).toHaveLength(1);
  });
});

it('of a time given in words is held against the mention’s by the same end', async () => {
  const {postedAt: _, ...hourly} = ours('r', 0, {postedText: '2 hours ago'});
  const {postedAt: __, ...mention} = seen('a', {postedText: '1 hour ago'}).post;
  const {states} = await tell({...seen('a'), post: mention});
  await show(hourly);
  expect(await offersOf(states[0]?.id ?? '')).toEqual([]);
});

describe('a person', () => {
  it('who declines it is not asked again, not even of the same post', async () => {
    const {id} = await offered();
    const [offer] = await offersOf(id);
    await fromPopup('offer.declined', {mentionId: id, offerId: offer?.id ?? ''});
    const [state] = await show(ours('r', 5));
    expect(state?.offer).toBeUndefined();
    expect((await tell(seen('a'))).states[0]).not.toHaveProperty('offer');
  });

  it('who confirms it on the page has it logged with its own time and address', async () => {
    const {id, token} = await offered();
    expect(await confirm(id, token)).toMatchObject({standing: 'answered'});
    expect(await decisionsOf(id)).toMatchObject([
      {
        kind: 'answered',
        how: 'confirmed',
        replyAt: NOON - 5 * MINUTE,
        replyUrl: `${THREAD}#r`,
      },
    ]);
    expect(await waitingMentions(5)).toEqual([]);
  });

  it('who takes the answer back is asked anew', async () => {
    const {id, token} = await offered();
    await confirm(id, token);
    const [decision] = await decisionsOf(id);
    await fromPopup('decisions.undone', {ids: [decision?.id ?? '']});
    expect((await tell(seen('a'))).states[0]?.offer).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a page', () => {
  it('can confirm nothing with a token of its own making', async () => {
    const {id} = await offered();
    expect(await refusal(confirm(id, crypto.randomUUID()))).toMatchObject(refused);
    expect(await waitingMentions(5)).toHaveLength(1);
  });

  it('confirms once, and hears the same where its message arrives twice', async () => {
    const {id, token} = await offered();
    const first = await confirm(id, token);
    expect(await confirm(id, token)).toEqual(first);
    expect(await decisionsOf(id)).toHaveLength(1);
  });

  it('confirms nothing again that was taken back', async () => {
    const {id, token} = await offered();
    await confirm(id, token);
    const [decision] = await decisionsOf(id);
    await fromPopup('decisions.undone', {ids: [decision?.id ?? '']});
    expect(await confirm(id, token)).toMatchObject({standing: 'waiting'});
    expect(await waitingMentions(5)).toMatchObject([{id}]);
  });

  it('can not use what was given to another tab, or for another mention', async () => {
    const {id, token} = await offered();
    expect(await refusal(confirm(id, token, {tabId: 2}))).toMatchObject(refused);
    const other = await idOf('b');
    expect(await refusal(confirm(other, token))).toMatchObject(refused);
  });

  it('can decline nothing', async () => {
    const {id} = await offered();
    const [offer] = await offersOf(id);
    const asked = fromPage('offer.declined', {mentionId: id, offerId: offer?.id ?? ''});
    expect(await refusal(asked)).toMatchObject({because: 'not allowed'});
  });
});

test('two replies to one post are refused, in words; the next one after a follow-up is not', async () => {
  const {id, token} = await offered();
  await confirm(id, token);
  const answer = () =>
    fromPopup('decisions.made', {
      step: crypto.randomUUID(),
      decisions: [{mentionId: id, kind: 'private contact', contactAt: NOON, channel: 'phone'}],
    });
  expect(await refusal(answer())).toMatchObject({message: 'worker_answered_already'});
  const again = post('b', {body: 'Still nothing', postedAt: NOON - 2 * MINUTE});
  await fromPage('follow-ups.seen', {page, posts: [again]});
  expect(await answer()).toMatchObject({made: [{kind: 'private contact', channel: 'phone'}]});
});
