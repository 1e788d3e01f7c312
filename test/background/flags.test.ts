import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import {limits} from '../../src/mention/limits';
import {counts, decisionsOf, mentionById, waitingMentions} from '../../src/store/read';
import {fakeTabs, showsAll} from './fake-tabs';
import {
  breakStore,
  eachWithWorker,
  flag,
  fromPage,
  fromPopup,
  MINUTE,
  NOON,
  post,
  refusal,
  seen,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

const undo = (id: string, from: {tabId?: number} = {}) =>
  fromPage('flag.undone', {page: {url: THREAD}, id}, from);
const minute = () => alarmRang({name: 'each minute'});

describe('a flag', () => {
  it('keeps a post that mentions no brand, signed with the name of the person', async () => {
    await fromPopup('person.named', {name: ' Dana '});
    const state = await flag(post('a'));
    expect(state).toMatchObject({standing: 'waiting', flagged: true, dueAt: NOON + 50 * MINUTE});
    expect(await decisionsOf(state.id)).toMatchObject([
      {kind: 'flagged', how: 'button', by: 'Dana', at: NOON},
    ]);
  });

  it('is one decision however often it arrives', async () => {
    const [first, second] = await Promise.all([flag(post('a')), flag(post('a'))]);
    expect(first).toEqual(second);
    expect(await decisionsOf(first.id)).toHaveLength(1);
  });

  it('is taken back by the page that showed the post', async () => {
    const {id} = await flag(post('a'));
    expect(await undo(id)).toMatchObject({flagged: false});
    expect(await undo(id)).toMatchObject({flagged: false});
    expect(await counts()).toMatchObject({flagged: 0, total: 0});
    expect(await decisionsOf(id)).toHaveLength(2);
  });

  it('is not taken back by another page', async () => {
    const {id} = await flag(post('a'));
    expect(await refusal(undo(id, {tabId: 2}))).toMatchObject({because: 'not allowed'});
    expect(await counts()).toMatchObject({flagged: 1});
  });

  it('is refused in words on a post of our own, which is never a mention', async () => {
    const flagged = flag(post('a', {handle: 'acme_care'}));
    expect(await refusal(flagged)).toMatchObject({message: 'worker_own_post'});
    expect(await counts()).toMatchObject({total: 0});
  });
});

describe('a flag while the store cannot be opened', () => {
  it('waits in the outbox, says so, and is put away when the store opens', async () => {
    const mend = breakStore();
    const state = await flag(post('a'));
    expect(state).toEqual({
      id: state.id,
      standing: 'waiting',
      flagged: true,
      unsaved: true,
    });
    await minute();
    mend();
    jest.setSystemTime(NOON + 5 * MINUTE);
    await minute();
    await minute();
    expect(await waitingMentions(5)).toMatchObject([{id: state.id, seenAt: NOON}]);
    expect(await decisionsOf(state.id)).toMatchObject([{kind: 'flagged', at: NOON}]);
    expect(fakeTabs.told('page.changed').at(-1)?.body).toMatchObject({
      states: [{id: state.id, flagged: true, dueAt: NOON + 50 * MINUTE}],
    });
    expect(fakeTabs.badge(1)?.text).toBe('1');
  });

  it('can be taken back before it was ever kept', async () => {
    const mend = breakStore();
    const {id} = await flag(post('a'));
    expect(await undo(id)).toMatchObject({flagged: false});
    mend();
    await minute();
    expect(await counts()).toMatchObject({total: 0});
  });

  it('is taken back wherever it stands: one that waits may have been set again, and kept', async () => {
    const mend = breakStore();
    await flag(post('a'));
    mend();
    fakeTabs.open({id: 2, url: THREAD, replies: showsAll});
    const {id} = await fromPage(
      'post.flagged',
      {page: {url: THREAD}, post: post('a'), matches: [], how: 'button'},
      {tabId: 2},
    );
    expect(await undo(id, {tabId: 2})).toMatchObject({flagged: false});
    await minute();
    expect((await mentionById(id))?.state.flagged).toBe(false);
  });

  it('is refused in words when too many wait already', async () => {
    const mend = breakStore();
    for (let n = 0; n < limits.outbox; n++) await flag(post(`p${n}`));
    expect(await refusal(flag(post('one more')))).toMatchObject({
      because: 'store unavailable',
      message: 'worker_outbox_full',
    });
    mend();
  });

  it('is refused in words when those that wait are too long, and none of them is lost', async () => {
    const mend = breakStore();
    const body = 'Acme '.repeat(19_999);
    let waiting = 0;
    let refused: unknown = 'not refused';
    for (; refused === 'not refused' && waiting < limits.outbox; waiting++) {
      refused = await refusal(flag(post(`p${waiting}`, {body})));
    }
    expect(refused).toMatchObject({because: 'store unavailable', message: 'worker_outbox_full'});
    mend();
    await minute();
    expect(await counts()).toMatchObject({total: waiting - 1, flagged: waiting - 1});
  });

  it('does not lose what a page tells: the page is told to try again', async () => {
    const mend = breakStore();
    expect(await refusal(tell(seen('a')))).toMatchObject({
      because: 'store unavailable',
      message: 'worker_store_unavailable',
    });
    mend();
    await tell(seen('a'));
    expect(await counts()).toMatchObject({total: 1});
  });
});
