import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import type {Deciding} from '../../src/messages/contract';
import {answeredMentions, counts, decisionsOf, mentionById} from '../../src/store/read';
import fake from '../support/fake-browser';
import {fakeTabs, showsAll} from './fake-tabs';
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

const decide = (...decisions: Deciding[]) =>
  fromPopup('decisions.made', {step: crypto.randomUUID(), decisions});
const answered = (mentionId: string, replyAt: number): Deciding => ({
  mentionId,
  kind: 'answered',
  replyAt,
  how: 'by hand',
});

/** The ids of mentions that the page told of. */
async function kept(...posts: ReturnType<typeof seen>[]): Promise<string[]> {
  const {states} = await tell(...posts);
  return states.map(state => state?.id ?? '');
}

describe('a decision', () => {
  it('is told to the page that shows the mention, and leaves its badge', async () => {
    const [a = ''] = await kept(seen('a'), seen('b'));
    expect(fakeTabs.badge(1)).toMatchObject({text: '2'});
    await decide(answered(a, NOON));
    await rest();
    expect(fakeTabs.told('page.changed').at(-1)?.body).toEqual({
      states: [{id: a, standing: 'answered', flagged: false}],
    });
    expect(fakeTabs.badge(1)).toMatchObject({text: '1'});
  });

  it('waits for no page: not for one that is frozen, nor for those after it', async () => {
    const [a = ''] = await kept(seen('a'));
    const told = {page: {url: THREAD}, seen: [seen('a')]};
    await fromPage('mentions.seen', told, {tabId: 2});
    fakeTabs.open({id: 1, url: THREAD, replies: {'page.changed': () => new Promise(() => {})}});
    fakeTabs.open({id: 2, url: THREAD, replies: showsAll});
    expect((await decide(answered(a, NOON))).made).toHaveLength(1);
    await rest();
    expect(fakeTabs.told('page.changed').map(({tabId}) => tabId)).toEqual([1, 2]);
    expect([1, 2].map(id => fakeTabs.badge(id)?.text)).toEqual(['', '']);
  });

  it('is not told away by a page that is just being told how the mention stood', async () => {
    const [a = ''] = await kept(seen('a'));
    fakeTabs.open({id: 2, url: THREAD, replies: showsAll});
    let goOn: () => void = () => {};
    const {get} = fake.storage.session;
    const isBeingTold = new Promise<void>(begin => {
      jest.spyOn(fake.storage.session, 'get').mockImplementation(async (key: unknown) => {
        if (key === 'tab:2') {
          begin();
          await new Promise<void>(resolve => (goOn = resolve));
        }
        return get.call(fake.storage.session, key as string);
      });
    });
    const told = {page: {url: THREAD}, seen: [seen('a')]};
    const reply = fromPage('mentions.seen', told, {tabId: 2});
    await isBeingTold;
    await rest();
    await decide(answered(a, NOON));
    jest.restoreAllMocks();
    goOn();
    expect((await reply).states).toMatchObject([{id: a, standing: 'answered'}]);
    await rest();
    expect([1, 2].map(id => fakeTabs.badge(id)?.text)).toEqual(['', '']);
  });

  it.each([
    ['in the future', NOON + 1, 'worker_reply_in_future'],
    ['before the post', NOON - 11 * MINUTE, 'worker_reply_before_post'],
  ])('is refused in words for a reply %s', async (_when, at, words) => {
    const [a = ''] = await kept(seen('a'));
    expect(await refusal(decide(answered(a, at)))).toMatchObject({message: words});
    const contact: Deciding = {mentionId: a, kind: 'private contact', contactAt: at};
    expect(await refusal(decide(contact))).toMatchObject({message: words});
    expect(await counts()).toMatchObject({waiting: 1, answered: 0});
  });

  it('is refused with all that came with it when one of them cannot be', async () => {
    const [a = ''] = await kept(seen('a'));
    const both = decide(answered(a, NOON), answered('nowhere', NOON));
    expect(await refusal(both)).toMatchObject({
      because: 'not allowed',
      message: 'worker_unknown_mention',
    });
    expect(await counts()).toMatchObject({waiting: 1});
  });

  it('is kept once when the worker died before it replied, and is asked again', async () => {
    const [a = ''] = await kept(seen('a'));
    const worker = fake.runtime.sendMessage;
    jest.spyOn(fake.runtime, 'sendMessage').mockImplementationOnce(async message => {
      await worker(message);
      throw new Error('The message port closed before a response was received.');
    });
    const {made} = await decide(answered(a, NOON));
    expect(await decisionsOf(a)).toEqual(made);
  });

  it('is taken back', async () => {
    const [a = ''] = await kept(seen('a'));
    const {made} = await decide(answered(a, NOON));
    const ids = made.map(({id}) => id);
    expect(await fromPopup('decisions.undone', {ids})).toEqual({undone: 1});
    expect(await fromPopup('decisions.undone', {ids})).toEqual({undone: 0});
    expect(fakeTabs.badge(1)?.text).toBe('1');
  });

  it('may wave off what still waits in a thread, and nothing else', async () => {
    const elsewhere = {threadUrl: 'https://forum.example/t/2'};
    const old = {postedAt: NOON - 30 * 1440 * MINUTE};
    const [a = '', b = ''] = await kept(seen('a'), seen('b'), seen('c', elsewhere), seen('d', old));
    await decide(answered(a, NOON));
    const dismissed = {step: crypto.randomUUID(), mentionId: a};
    const {made} = await fromPopup('thread.dismissed', dismissed);
    expect(made.map(({mentionId}) => mentionId)).toEqual([b]);
    expect(await fromPopup('thread.dismissed', dismissed)).toEqual({made});
    expect(await counts()).toMatchObject({
      waiting: 1,
      answered: 1,
      'no reply needed': 1,
      archived: 1,
    });
  });
});

describe('a reply by an account of ours', () => {
  const told = (parts: Parameters<typeof post>[1]) =>
    fromPage('reply.seen', {
      page: {url: THREAD},
      reply: post('reply', {
        body: 'So sorry!',
        handle: 'acme_care',
        author: 'Acme',
        postedAt: NOON - 3 * MINUTE,
        ...parts,
      }),
    });
  const url = (key: string) => `${THREAD}#${key}`;

  it.each([
    ['names the post', {replyTo: [{permalink: url('a')}]}],
    ['quotes the post', {quotes: [{permalink: url('a'), text: 'Acme lost'}]}],
    ['names its author', {replyTo: [{author: 'Robin'}]}],
    ['quotes its author', {quotes: [{author: 'robin', text: 'Acme lost'}]}],
    ['calls its author', {body: 'Sorry, @Robin: it is on its way'}],
  ])('answers a mention when it %s, at its own time', async (_how, parts) => {
    const [a = ''] = await kept(seen('a'));
    const {states} = await told(parts);
    expect(states).toMatchObject([{id: a, standing: 'answered'}]);
    expect(await decisionsOf(a)).toMatchObject([
      {kind: 'answered', how: 'read', replyAt: NOON - 3 * MINUTE, replyUrl: url('reply')},
    ]);
    expect(await answeredMentions(5)).toMatchObject([{id: a}]);
  });

  it.each([
    ['is merely later', {}],
    ['calls somebody with a longer name', {body: 'Sorry, @robinson'}],
    ['quotes another', {quotes: [{author: 'Kim', text: 'Acme'}]}],
    ['is older than the post', {replyTo: [{author: 'Robin'}], postedAt: NOON - 20 * MINUTE}],
  ])('closes nothing when it %s', async (_what, parts) => {
    await kept(seen('a'));
    const {states} = await told(parts);
    expect(states.filter(({standing}) => standing === 'answered')).toEqual([]);
    expect(await counts()).toMatchObject({waiting: 1});
  });

  it('answers the latest of several posts by the one it names', async () => {
    const [, b = ''] = await kept(
      seen('a', {postedAt: NOON - 9 * MINUTE}),
      seen('b', {postedAt: NOON - 5 * MINUTE}),
      seen('c', {postedAt: NOON - MINUTE}),
    );
    const {states} = await told({replyTo: [{author: 'Robin'}]});
    expect(states.map(({id}) => id)).toEqual([b]);
  });

  it('is logged once, and not again after a person took it back', async () => {
    const [a = ''] = await kept(seen('a'));
    await told({replyTo: [{permalink: url('a')}]});
    await told({replyTo: [{permalink: url('a')}]});
    const made = await decisionsOf(a);
    expect(made).toHaveLength(1);
    await fromPopup('decisions.undone', {ids: made.map(({id}) => id)});
    await told({replyTo: [{permalink: url('a')}]});
    expect((await mentionById(a))?.state.standing.is).toBe('waiting');
  });

  it.each([
    ['again when its instant is another', {postedAt: NOON - MINUTE}, 2],
    ['once when only its words tell the time', {postedText: '1 minute ago', lang: 'en'}, 1],
  ])('without an address is logged %s', async (_what, time, count) => {
    const [a = ''] = await kept(seen('a'));
    const {
      permalink: _,
      postedAt: __,
      ...bare
    } = post('reply', {
      handle: 'acme_care',
      replyTo: [{permalink: url('a')}],
    });
    const tellOf = (reply: ReturnType<typeof post>) =>
      fromPage('reply.seen', {page: {url: THREAD}, reply});
    await tellOf({...bare, postedAt: NOON - 3 * MINUTE});
    await tellOf({...bare, postedAt: NOON - 3 * MINUTE});
    await tellOf({...bare, ...time});
    expect(await decisionsOf(a)).toHaveLength(count);
  });

  it('of which only a range is known counts from its latest moment', async () => {
    const [a = ''] = await kept(seen('a', {postedAt: NOON - 300 * MINUTE}));
    const {postedAt: _, ...untimed} = post('reply', {
      handle: 'acme_care',
      postedText: '2 hours ago',
      lang: 'en',
      replyTo: [{permalink: url('a')}],
    });
    await fromPage('reply.seen', {page: {url: THREAD}, reply: untimed});
    const [decision] = await decisionsOf(a);
    expect(decision).toMatchObject({kind: 'answered', replyAt: expect.any(Number)});
    expect(decision?.kind === 'answered' && decision.replyAt).toBeGreaterThan(NOON - 121 * MINUTE);
  });

  it('is refused from an account that only has our name', async () => {
    const forged = told({handle: 'eve', author: 'acme_care', replyTo: [{author: 'Robin'}]});
    expect(await refusal(forged)).toMatchObject({because: 'not allowed'});
  });
});
