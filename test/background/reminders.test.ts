import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import {noticeClicked} from '../../src/background/reminders/clicked';
import {keepReminders} from '../../src/background/reminders/keep';
import {start} from '../../src/background/start';
import {viewIn} from '../../src/dashboard/mentions/view';
import type {Choice} from '../../src/mention/decision';
import {database} from '../../src/store/database';
import {readPrivate} from '../../src/store/read';
import {writePrivate} from '../../src/store/write/private';
import fake from '../support/fake-browser';
import {fakeTabs} from './fake-tabs';
import {
  acme,
  breakStore,
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

/** So many minutes after noon; posts are ten minutes old at noon, the target is an hour. */
const at = (minutes: number) => NOON + minutes * MINUTE;
const remindAt = (minutes: number) => {
  jest.setSystemTime(at(minutes));
  return keepReminders(at(minutes));
};

const titles = () => [...fake.notifications.shown.values()].map(({title}) => title);
const messages = () => [...fake.notifications.shown.values()].map(({message}) => message);
/** A person reads them and puts them away. */
const read = () => fake.notifications.shown.clear();

const decide = (mentionId: string, choice: Choice & {brandId?: string}) =>
  fromPopup('decisions.made', {
    step: crypto.randomUUID(),
    decisions: [{mentionId, ...choice}],
  });

const answer = (id: string, brand: {brandId?: string} = {}) =>
  decide(id, {kind: 'answered', how: 'by hand', replyAt: Date.now(), ...brand});

/** The author of the mention writes again, so many minutes after noon. */
const writeAgain = (key: string, minutes: number) => {
  jest.setSystemTime(at(minutes));
  const words = post(key, {body: 'Still nothing', postedAt: at(minutes)});
  return fromPage('follow-ups.seen', {page: {url: THREAD}, posts: [words]});
};

/** The worker dies after it showed something, before it could note that. */
async function dyingOnceTold(work: () => Promise<void>): Promise<void> {
  const put = database.private.put.bind(database.private);
  const spy = jest.spyOn(database.private, 'put').mockImplementation((row, ...more) => {
    if (titles().length > 0) throw new Error('killed');
    return put(row, ...more);
  });
  await expect(work()).rejects.toThrow('killed');
  spy.mockRestore();
}

describe('a hand-off', () => {
  /** Somebody has it since noon, to be put right by then. */
  async function handed(key: string, minutes?: number): Promise<string> {
    const {states} = await tell(seen(key));
    const id = states[0]?.id ?? '';
    await answer(id); // The clock of the reply is not what is reminded of
    const due = minutes === undefined ? {} : {dueAt: at(minutes)};
    await decide(id, {kind: 'handed off', to: 'Ravi', ...due});
    return id;
  }

  it('is reminded of once its deadline has passed, once, and leads to its mention', async () => {
    const id = await handed('a', 120);
    await handed('b');
    await remindAt(119);
    expect(titles()).toEqual([]);
    await remindAt(125);
    expect(titles()).toEqual(['worker_case_late Ravi worker_minutes_other 5']);
    expect(messages()[0]).not.toContain('parcel');
    const [name = ''] = fake.notifications.shown.keys();
    await noticeClicked(name);
    expect(fake.tabs.create.calls.at(-1)).toEqual([
      {url: `chrome-extension://earmark/dashboard.html#mention/${id}`},
    ]);
    read();
    for (const minutes of [126, 110, 500]) await remindAt(minutes); // The clock was set back once
    expect(titles()).toEqual([]);
  });

  it('is reminded of again by a new deadline, and never once it is resolved', async () => {
    const id = await handed('a', 120);
    const other = await handed('b', 120);
    await decide(other, {kind: 'resolved', how: 'Refunded'});
    await remindAt(121);
    expect(titles()).toEqual(['worker_case_late Ravi worker_minutes_one 1']);
    read();
    await decide(id, {kind: 'handed off', to: 'Kim', dueAt: at(200)});
    await remindAt(201);
    expect(titles()).toEqual(['worker_case_late Kim worker_minutes_one 1']);
  });

  it('several come as one after sleep, or after the quiet hours', async () => {
    for (const [key, minutes] of [
      ['a', 20],
      ['b', 30],
      ['c', 40],
    ] as const) {
      await handed(key, minutes);
    }
    const quiet = {zone: 'UTC', from: '12:00', to: '18:00', days: []};
    await fromPopup('reminders.changed', {quiet});
    await remindAt(100);
    expect(titles()).toEqual([]);
    await remindAt(361);
    expect(titles()).toEqual(['worker_cases_late_other 3']);
    read();
    await remindAt(362);
    expect(titles()).toEqual([]);
  });

  it('tells once when the worker died before it could tell, or note that it had', async () => {
    await handed('a', 20);
    jest.spyOn(fake.notifications, 'create').mockRejectedValueOnce(new Error('killed'));
    await expect(remindAt(21)).rejects.toThrow('killed');
    await dyingOnceTold(() => remindAt(22));
    await remindAt(23);
    expect(titles()).toHaveLength(1);
    read();
    await remindAt(24);
    expect(titles()).toEqual([]);
  });

  it('is not told of once it is resolved, though it was noted before', async () => {
    const id = await handed('a', 20);
    jest.spyOn(fake.notifications, 'create').mockRejectedValueOnce(new Error('killed'));
    await expect(remindAt(21)).rejects.toThrow('killed');
    await decide(id, {kind: 'resolved', how: 'Refunded'});
    await remindAt(22);
    expect(titles()).toEqual([]);
  });

  it('stands in one notification with what came while that could not be noted as told', async () => {
    await handed('a', 20);
    await handed('b', 22);
    await dyingOnceTold(() => remindAt(21));
    await remindAt(23);
    expect(titles()).toEqual(['worker_cases_late_other 2']);
  });

  it('that sleeps is told of when it wakes, and nothing is written until then', async () => {
    const id = await handed('a', 20);
    await decide(id, {kind: 'snoozed', until: at(60)});
    await remindAt(21);
    const put = jest.spyOn(database.private, 'put');
    await remindAt(22);
    expect(put.mock.calls.filter(([{key}]) => key === 'cases told')).toEqual([]);
    await remindAt(61);
    expect(titles()).toEqual(['worker_case_late Ravi worker_minutes_other 41']);
  });

  it('leaves nothing behind of what was erased', async () => {
    const id = await handed('a', 20);
    await remindAt(21);
    await fromPopup('mentions.erased', {which: {by: 'mention', ids: [id]}, atMost: 1});
    await remindAt(22);
    expect(await readPrivate('cases told')).toEqual({told: {}});
  });

  it('is not told where nobody wants to be told of what is late', async () => {
    await fromPopup('reminders.changed', {late: false});
    await handed('a', 20);
    await remindAt(21);
    await fromPopup('reminders.changed', {late: true});
    await remindAt(22);
    expect(titles()).toEqual([]);
  });
});

describe('a mention that waits', () => {
  it('is reminded of at three quarters of its target and when it has passed, once each', async () => {
    await tell(seen('a'));
    await remindAt(34);
    expect(titles()).toEqual([]);
    await remindAt(35);
    expect(titles()).toEqual(['worker_due_in Acme worker_minutes_other 15']);
    expect(messages()).toEqual(['worker_wrote_on Robin forum.example\nAcme lost my parcel (a)']);
    read();
    await remindAt(49);
    await remindAt(36); // The clock was set back
    expect(titles()).toEqual([]);
    await remindAt(50);
    expect(titles()).toEqual(['worker_late_by Acme worker_minutes_one 1']);
    read();
    await remindAt(51);
    await remindAt(5000);
    expect(titles()).toEqual([]);
  });

  it('is reminded of anew when it waits again, though nobody put the last reminder away', async () => {
    const {states} = await tell(seen('a'));
    await remindAt(50);
    jest.setSystemTime(at(51));
    await answer(states[0]?.id ?? '');
    await writeAgain('b', 52);
    await remindAt(115);
    expect(titles()).toEqual(['worker_late_by Acme worker_minutes_other 3']);
  });

  it('is reminded of when its author writes again after what needed no reply', async () => {
    const [state] = (await tell(seen('a'))).states;
    const id = state?.id ?? '';
    await answer(id);
    await writeAgain('b', 2);
    await remindAt(80);
    await decide(id, {kind: 'no reply needed'});
    await writeAgain('c', 90);
    read();
    await remindAt(160);
    expect(titles()).toEqual(['worker_late_by Acme worker_minutes_other 10']);
  });

  it('is reminded of when it is opened again', async () => {
    const [state] = (await tell(seen('a'))).states;
    const id = state?.id ?? '';
    await answer(id);
    await writeAgain('b', 2);
    await remindAt(80);
    await decide(id, {kind: 'reopened'});
    read();
    await remindAt(160);
    expect(titles()).toHaveLength(1);
  });

  it('is not reminded of a second time when one of its brands is answered', async () => {
    await set({brands: [acme, {...acme, id: 'wile', name: 'Wile'}]});
    const both = ['acme', 'wile'].map(brandId => ({brandId, spans: []}));
    const [state] = (await tell({...seen('a'), matches: both})).states;
    await remindAt(60);
    read();
    await answer(state?.id ?? '', {brandId: 'acme'});
    await remindAt(80);
    expect(titles()).toEqual([]);
  });

  it('is no longer soon once it is late', async () => {
    await tell(seen('a'));
    await remindAt(35);
    await remindAt(70);
    expect(titles()).toEqual(['worker_late_by Acme worker_minutes_other 20']);
  });

  it.each([
    ['was answered', (id: string) => answer(id)],
    ['needs no reply', (id: string) => decide(id, {kind: 'no reply needed'})],
  ])('is not reminded of when it %s', async (_how, close) => {
    const {states} = await tell(seen('a'));
    await close(states[0]?.id ?? '');
    await remindAt(5000);
    expect(titles()).toEqual([]);
  });

  it('is not reminded of in the archive', async () => {
    await tell(seen('a', {postedAt: NOON - 30 * 1440 * MINUTE}));
    await remindAt(5000);
    expect(titles()).toEqual([]);
  });

  it('has its reminders when the target is shortened', async () => {
    await tell(seen('a'));
    await fromPopup('settings.changed', {target: 20});
    await remindAt(5);
    expect(titles()).toEqual(['worker_due_in Acme worker_minutes_other 5']);
  });
});

describe('after a sleep', () => {
  it('several are told of as one, with the latest level alone, and never again', async () => {
    await tell(seen('a'), seen('b', {author: 'Kim'}));
    jest.setSystemTime(at(540));
    await tell(seen('c', {postedAt: at(540)}));
    await remindAt(590);
    expect(titles()).toEqual(['worker_late_other 2']);
    expect(messages()).toEqual([
      'worker_due_too_one 1\nAcme · forum.example · Robin\nAcme · forum.example · Kim',
    ]);
    read();
    await remindAt(591);
    expect(titles()).toEqual([]);
  });

  it('hundreds come as one', async () => {
    await tell(...Array.from({length: 200}, (_, n) => seen(`a${n}`)));
    await tell(...Array.from({length: 50}, (_, n) => seen(`b${n}`)));
    await remindAt(600);
    expect(titles()).toEqual(['worker_late_other 250']);
  });

  it('the start of the browser tells of what passed meanwhile', async () => {
    await tell(seen('a'));
    jest.setSystemTime(at(600));
    await start();
    expect(titles()).toHaveLength(1);
  });

  it('each minute’s alarm does', async () => {
    await tell(seen('a'));
    jest.setSystemTime(at(600));
    await alarmRang({name: 'each minute'});
    expect(titles()).toHaveLength(1);
  });
});

test('mentions kept by an Earmark that reminded of none are reminded of', async () => {
  await tell(seen('a'));
  await database.mentions.toCollection().modify(row => void delete row.index.remind);
  await writePrivate({key: 'rules', value: '[60,10080,[["acme",null,"everything",0]]]'});
  jest.setSystemTime(at(36));
  await alarmRang({name: 'each minute'});
  expect(titles()).toHaveLength(1);
});

describe('a worker that dies', () => {
  it('before it told has it told by the next, once', async () => {
    await tell(seen('a'));
    const dies = jest.spyOn(fake.notifications, 'create').mockRejectedValueOnce(new Error('dead'));
    await expect(remindAt(36)).rejects.toThrow('dead');
    dies.mockRestore();
    expect(titles()).toEqual([]);
    await remindAt(37);
    await remindAt(38);
    expect(titles()).toEqual(['worker_due_in Acme worker_minutes_other 13']);
  });

  it('after it told does not have it told again', async () => {
    await tell(seen('a'));
    const create = jest.spyOn(fake.notifications, 'create');
    create.mockImplementationOnce(async (id, notice) => {
      fake.notifications.shown.set(id, notice);
      throw new Error('dead');
    });
    await expect(remindAt(36)).rejects.toThrow('dead');
    await remindAt(37);
    expect(create).toHaveBeenCalledTimes(1);
    expect(await readPrivate('pending reminder')).toBeNull();
  });

  it('after it told does not swallow what came since', async () => {
    await tell(seen('a'), seen('b'), seen('c', {postedAt: NOON - 8 * MINUTE}));
    jest.spyOn(fake.notifications, 'create').mockImplementationOnce(async (id, notice) => {
      fake.notifications.shown.set(id, notice);
      throw new Error('dead');
    });
    await expect(remindAt(36)).rejects.toThrow('dead');
    expect(titles()).toEqual(['worker_due_other 2']);
    await remindAt(38);
    expect(titles()).toEqual(['worker_due_other 3']);
  });

  it('waits for a store that does not open', async () => {
    await tell(seen('a'));
    const mend = breakStore();
    await remindAt(36);
    mend();
    await remindAt(37);
    expect(titles()).toHaveLength(1);
  });
});

describe('a person’s choice', () => {
  it('of quiet hours puts all of them off, into one', async () => {
    const quiet = {zone: 'UTC', from: '12:30', to: '14:00', days: []};
    await fromPopup('reminders.changed', {quiet});
    await tell(seen('a'), seen('b', {postedAt: NOON}));
    await remindAt(40);
    await remindAt(119);
    expect(titles()).toEqual([]);
    await remindAt(120);
    expect(titles()).toEqual(['worker_late_other 2']);
    await fromPopup('reminders.changed', {quiet: null});
    expect(await readPrivate('reminders')).not.toHaveProperty('quiet');
  });

  it('of quiet hours that cannot be is refused', async () => {
    const quiet = {zone: 'UTC', from: '12:00', to: '12:00', days: []};
    const refused = await refusal(fromPopup('reminders.changed', {quiet}));
    expect(refused).toMatchObject({because: 'not allowed', message: 'worker_quiet_wrong'});
  });

  it('leaves a brand out, also of what passed before it is let in again', async () => {
    await set({brands: [acme, {...acme, id: 'wile', name: 'Wile'}]});
    await fromPopup('reminders.changed', {offFor: ['acme']});
    const wile = {...seen('b'), matches: [{brandId: 'wile', spans: []}]};
    await tell(seen('a'), wile);
    await remindAt(36);
    expect(titles()).toEqual(['worker_due_in Wile worker_minutes_other 14']);
    read();
    await fromPopup('reminders.changed', {offFor: []});
    await remindAt(37);
    expect(titles()).toEqual([]);
    await remindAt(50);
    expect(titles()).toEqual(['worker_late_other 2']);
  });

  it.each([
    [{soon: false}, []],
    [{late: false}, ['worker_due_in Acme worker_minutes_other 14']],
  ])('of %j holds', async (change, told) => {
    await fromPopup('reminders.changed', change);
    await tell(seen('a'));
    await remindAt(36);
    expect(titles()).toEqual(told);
  });

  it('of discretion shows neither words nor author, of one or of several', async () => {
    await fromPopup('reminders.changed', {discreet: true});
    await tell(seen('a'));
    await remindAt(36);
    await tell(seen('b', {author: 'Kim'}), seen('c'));
    await remindAt(100);
    expect(JSON.stringify(messages())).not.toMatch(/Robin|Kim|parcel/);
    expect(messages()).toEqual(['worker_on_site forum.example', 'Acme · forum.example']);
  });

  it('to see one shows one', async () => {
    expect(await fromPopup('reminder.tried', {})).toEqual({isBlocked: false});
    expect(titles()).toEqual(['worker_due_in Acme worker_minutes_other 15']);
  });
});

describe('a click', () => {
  const [opened, moved] = [
    () => fake.tabs.create.calls.map(([tab]) => tab),
    () => fake.tabs.update.calls,
  ];
  const click = () => noticeClicked([...fake.notifications.shown.keys()][0] ?? '');

  it('leads to the post, in the tab that has its thread', async () => {
    await tell(seen('a'));
    await remindAt(36);
    await click();
    expect(titles()).toEqual([]);
    const {permalink: url} = post('a');
    expect(moved()).toEqual([[1, {active: true, url}]]);
    expect(opened()).toEqual([]);
  });

  it('leads to no address but one of the web, whatever a backup brought', async () => {
    await tell(seen('a'));
    const shown = {
      ...post('a'),
      permalink: 'chrome://settings/reset',
      threadUrl: 'file:///etc/hosts',
    };
    await database.mentions.toCollection().modify({post: shown});
    await remindAt(36);
    await click();
    expect(moved()).toEqual([[1, {active: true}]]);
    expect(opened()).toEqual([]);
  });

  it('opens the post where no tab has it', async () => {
    fakeTabs.close(1);
    await tell(seen('a'));
    await remindAt(36);
    await click();
    expect(opened()).toEqual([{url: `${THREAD}#a`}]);
  });

  it.each([
    ['late', 'the late ones', 60, ['late']],
    ['soon late', 'those with a clock', 36, ['late', 'in time']],
  ])('on one of several that are %s leads to %s', async (_are, _which, minutes, late) => {
    await tell(seen('a'), seen('b'));
    await remindAt(minutes);
    await click();
    const [list, query = ''] = Object.values(opened()[0] ?? {})
      .join()
      .split('?');
    expect(list).toBe('chrome-extension://earmark/dashboard.html#mentions');
    expect(viewIn(query)).toMatchObject({sort: 'urgent', chosen: {late}});
  });
});
