import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import type {Post} from '../../src/mention/post';
import {readSettings} from '../../src/settings/read';
import {readWatchList} from '../../src/settings/watch-list';
import {decisionsOf, mentionById, readPrivate, waitingMentions} from '../../src/store/read';
import {
  acme,
  eachWithWorker,
  fromPage,
  fromPopup,
  MINUTE,
  NOON,
  post,
  refusal,
  seen,
  set,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

const page = {url: THREAD};

/** A post that came a moment ago, by somebody whom nobody knows. */
const fresh = (key: string, parts: Partial<Post> = {}): Post =>
  post(key, {
    body: 'We will look into it',
    author: 'Dana',
    handle: 'dana_k',
    authorUrl: 'https://forum.example/u/dana_k',
    postedAt: NOON,
    ...parts,
  });

const write = (from = {}) => fromPage('editor.used', {page}, from);
const show = (...posts: Post[]) => fromPage('strangers.seen', {page, posts});
const asked = async () => (await readPrivate('account offers'))?.open ?? [];
const answer = async (isOurs: boolean) =>
  fromPopup('account.answered', {id: (await asked())[0]?.id ?? '', isOurs});

/** Robin’s mention; somebody used the editor below it, and a post of a stranger came. */
async function written(parts: Partial<Post> = {}): Promise<string> {
  const {states} = await tell(seen('a'));
  await write();
  await show(fresh('r', parts));
  return states[0]?.id ?? '';
}

const dana = {host: 'forum.example', page: 'https://forum.example/u/dana_k', handle: 'dana_k'};

describe('a stranger’s post just after an editor was used', () => {
  it('is asked about, with its account', async () => {
    await written();
    expect(await asked()).toMatchObject([{account: dana, name: 'Dana', brandIds: ['acme']}]);
  });

  it('is found by a page that was loaded anew', async () => {
    await tell(seen('a'));
    await write();
    expect(await fromPage('thread.opened', {page, threadUrl: THREAD})).toMatchObject({wrote: true});
  });

  it.each<[string, Partial<Post>]>([
    ['is older than that', {postedAt: NOON - 5 * MINUTE}],
    ['is by an account of ours', {handle: 'acme_care'}],
    ['is by the author of the mention', {author: 'Robin', handle: 'robin', authorUrl: 'x'}],
    ['is in a thread without mentions', {threadUrl: 'https://forum.example/t/2'}],
  ])('is not asked about when it %s', async (_what, parts) => {
    await written(parts);
    expect(await asked()).toEqual([]);
  });

  it('is not asked about by its display name alone, which anybody can take', async () => {
    await tell(seen('a'));
    await write();
    const {handle: _, authorUrl: __, ...nameless} = fresh('r');
    await show(nameless);
    expect(await asked()).toEqual([]);
  });

  it.each([
    ['nobody wrote', async () => {}],
    ['somebody wrote in another tab', () => write({tabId: 2})],
    [
      'somebody wrote three minutes ago',
      async () => {
        await write();
        jest.setSystemTime(NOON + 3 * MINUTE);
      },
    ],
  ])('is not asked about when %s', async (_when, before) => {
    await tell(seen('a'));
    await before();
    expect(await show(fresh('r', {postedAt: NOON + 3 * MINUTE}))).toEqual({offered: false});
    const opened = await fromPage('thread.opened', {page, threadUrl: THREAD});
    expect(opened).not.toHaveProperty('wrote');
  });

  it('of several is the latest', async () => {
    await tell(seen('a'));
    await write();
    const kim = {handle: 'kim', authorUrl: 'https://forum.example/u/kim'};
    await show(fresh('q', {...kim, postedAt: NOON - MINUTE / 2}), fresh('r'));
    expect(await asked()).toMatchObject([{account: dana}]);
  });
});

describe('a person', () => {
  it('who says yes has the account remembered, and the post offered as the answer', async () => {
    const id = await written();
    expect(await answer(true)).toEqual({accounts: 1});
    expect((await readSettings()).brands[0]?.accounts).toEqual([...acme.accounts, dana]);
    expect((await readWatchList())?.brands[0]?.accounts).toContainEqual(dana);
    expect((await mentionById(id))?.offers).toMatchObject([{by: 'Dana', replyAt: NOON}]);
    expect(await asked()).toEqual([]);
  });

  it('who says yes to an explicit reply has it logged', async () => {
    const id = await written({replyTo: [{permalink: `${THREAD}#a`}]});
    await answer(true);
    expect(await decisionsOf(id)).toMatchObject([{kind: 'answered', how: 'read', by: 'dana_k'}]);
  });

  it('who says yes to a post that named the brand has no mention left of it', async () => {
    await tell(seen('a'));
    await write();
    jest.setSystemTime(NOON + 1000);
    const own = fresh('r', {body: 'Acme here, we will look into it'});
    await tell({...seen('r'), post: own});
    await show(own);
    await answer(true);
    expect(await waitingMentions(5)).toMatchObject([{post: {key: 'a'}}]);
  });

  it('who says yes to a long post is asked about none of it again', async () => {
    await tell(seen('a'));
    await write();
    jest.setSystemTime(NOON + 1000);
    const {key: _, permalink: __, ...own} = fresh('r', {body: 'Acme here. '.repeat(300)});
    await tell({...seen('r'), post: own});
    await show(own);
    await answer(true);
    expect(await waitingMentions(5)).toMatchObject([{post: {key: 'a'}}]);
    await fromPage('reply.seen', {page, reply: own});
    const [mention] = await waitingMentions(5);
    expect(mention?.offers).toHaveLength(1);
  });

  it('who says no is not asked about that account again', async () => {
    await written();
    expect(await answer(false)).toEqual({accounts: 0});
    await write();
    expect(await show(fresh('s'))).toEqual({offered: false});
    expect((await readSettings()).brands[0]?.accounts).toEqual(acme.accounts);
  });

  it('is asked once, in however many windows', async () => {
    await written();
    const [offer] = await asked();
    const yes = () => fromPopup('account.answered', {id: offer?.id ?? '', isOurs: true});
    await yes();
    expect(await refusal(yes())).toMatchObject({message: 'worker_not_asked'});
  });

  it('gives the account to the brands of the thread alone', async () => {
    await set({brands: [acme, {...acme, id: 'wile', name: 'Wile', accounts: []}]});
    await written();
    await answer(true);
    const [, wile] = (await readSettings()).brands;
    expect(wile?.accounts).toEqual([]);
  });
});

test('an author who is erased is not asked about any more', async () => {
  await written();
  await fromPopup('mentions.erased', {
    which: {by: 'author', host: 'forum.example', name: 'dana_k'},
    atMost: 1,
  });
  expect(await asked()).toEqual([]);
});

test('a post that nobody says anything of is kept for a day', async () => {
  await written();
  await alarmRang({name: 'each minute'});
  expect(await asked()).toHaveLength(1);
  jest.setSystemTime(NOON + 1441 * MINUTE);
  await alarmRang({name: 'each minute'});
  expect(await asked()).toEqual([]);
});

test('a page can not say that an account is ours', async () => {
  await written();
  const [offer] = await asked();
  const said = fromPage('account.answered', {id: offer?.id ?? '', isOurs: true});
  expect(await refusal(said)).toMatchObject({because: 'not allowed'});
});
