import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import type {StormPlan} from '../../src/mention/storm-log';
import {readPrivate} from '../../src/store/read';
import {readReminders} from '../../src/store/read/reminders-wanted';
import {writePrivate} from '../../src/store/write/private';
import {eachWithWorker, fromPopup, refusal} from './worker';

eachWithWorker();

const REFUSED = {because: 'not allowed', message: 'worker_changed_elsewhere'};

describe('saved views, of which two windows had the same', () => {
  const view = (id: string, name = id) => ({id, name, query: id});
  const [a, b, c] = [view('a'), view('b'), view('c')];
  const seen = [a, b];
  const keep = (...views: (typeof a)[]) => fromPopup('views.changed', {views, seen});

  beforeEach(() => fromPopup('views.changed', {views: seen}));

  test('hold what either added, without what either took out', async () => {
    await keep(a, b, c);
    await keep(b, view('d'));
    expect(await readPrivate('views')).toEqual([b, c, view('d')]);
  });

  test('keep the name that one of them gave, and not two', async () => {
    await keep(view('a', 'Urgent'), b);
    await keep(a, b, c);
    expect(await readPrivate('views')).toEqual([view('a', 'Urgent'), b, c]);
    expect(await refusal(keep(view('a', 'Today'), b))).toMatchObject(REFUSED);
    expect(await refusal(keep(b, c))).toMatchObject(REFUSED);
    expect(await readPrivate('views')).toEqual([view('a', 'Urgent'), b, c]);
  });

  test('are no more than there is room for', async () => {
    const many = (from: string) => Array.from({length: 60}, (_, at) => view(`${from}${at}`));
    await keep(...many('x'));
    expect(await refusal(keep(...many('y')))).toMatchObject({because: 'not allowed'});
    expect(await readPrivate('views')).toEqual(many('x'));
  });
});

describe('a plan for storms that is open in two windows', () => {
  const role = (id: string, who = '') => ({id, role: id, who, reach: ''});
  const step = (id: string) => ({id, words: id});
  const seen: StormPlan = {
    roles: [role('decides'), role('answers')],
    line: 'We look into it.',
    steps: [step('1'), step('2')],
  };
  const keep = (parts: Partial<StormPlan>) =>
    fromPopup('plan.changed', {plan: {...seen, ...parts}, seen});
  const plan = () => readPrivate('storm plan');

  beforeEach(() => fromPopup('plan.changed', {plan: seen}));

  test('has what was changed in either', async () => {
    await keep({roles: [role('decides', 'Ravi'), role('answers')]});
    await keep({line: 'We know.', steps: [step('2'), step('3')]});
    expect(await plan()).toEqual({
      roles: [role('decides', 'Ravi'), role('answers')],
      line: 'We know.',
      steps: [step('2'), step('3')],
    });
  });

  test('is not changed where both changed the same', async () => {
    await keep({line: 'We know.'});
    const before = await plan();
    expect(await refusal(keep({line: 'Sorry.', steps: []}))).toMatchObject(REFUSED);
    expect(await plan()).toEqual(before);
  });

  test('keeps the order in which its steps were put, beside what was added elsewhere', async () => {
    await keep({steps: [step('1'), step('2'), step('3')]});
    await keep({steps: [step('2'), step('1')]});
    expect((await plan())?.steps.map(({id}) => id)).toEqual(['2', '1', '3']);
  });

  test('is no larger together than one of them may be', async () => {
    const many = (of: string) => Array.from({length: 60}, (_, at) => step(`${of}${at}`));
    await keep({steps: many('a')});
    expect(await refusal(keep({steps: many('b')}))).toMatchObject({
      message: 'worker_too_much_together',
    });
    expect((await plan())?.steps).toHaveLength(60);
  });

  test('keeps the order in which its steps were put', async () => {
    await keep({steps: [step('2'), step('1')]});
    expect((await plan())?.steps.map(({id}) => id)).toEqual(['2', '1']);
  });
});

describe('quiet hours that are open in two windows', () => {
  const seen = {zone: 'Europe/Berlin', from: '18:00', to: '08:00', days: [5, 6]};
  const keep = (parts: Partial<typeof seen>) =>
    fromPopup('reminders.changed', {quiet: {...seen, ...parts}, seen: {quiet: seen}});

  beforeEach(() => fromPopup('reminders.changed', {quiet: seen}));

  test('have what was changed in either', async () => {
    await keep({from: '19:00', days: [4, 5, 6]});
    await keep({to: '07:00', days: [6]});
    expect((await readReminders()).quiet).toEqual({
      ...seen,
      from: '19:00',
      to: '07:00',
      days: [4, 6],
    });
  });

  test('that this browser does not know, from a backup, keep nothing else from being changed', async () => {
    const {quiet: _, ...wanted} = await readReminders();
    const value = {...wanted, quiet: {...seen, zone: 'Mars/Base'}};
    await writePrivate({key: 'reminders', value});
    await fromPopup('reminders.changed', {discreet: !wanted.discreet});
    expect(await readReminders()).toEqual({...value, discreet: !wanted.discreet});
  });

  test('are not changed where both changed the same', async () => {
    await keep({from: '19:00'});
    expect(await refusal(keep({from: '20:00'}))).toMatchObject(REFUSED);
    expect((await readReminders()).quiet).toMatchObject({from: '19:00'});
  });
});
