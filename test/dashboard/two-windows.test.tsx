import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {fireEvent, render, screen, waitFor} from '@testing-library/preact';
import {Brands} from '../../src/dashboard/brands';
import {OpeningHours} from '../../src/dashboard/hours/hours';
import {viewIn} from '../../src/dashboard/mentions/view';
import {Views} from '../../src/dashboard/mentions/views';
import {Notifications} from '../../src/dashboard/notifications/notifications';
import {PlanForm} from '../../src/dashboard/storms/plan-form';
import {NoteForm} from '../../src/dashboard/storms/told-form';
import {Targets} from '../../src/dashboard/targets';
import {WelcomePage} from '../../src/dashboard/welcome-page';
import {Where} from '../../src/dashboard/where';
import {ask} from '../../src/messages/ask';
import {defaults} from '../../src/settings/defaults';
import {readSettings} from '../../src/settings/read';
import type {Settings} from '../../src/settings/settings';
import {changeSettings} from '../../src/settings/write';
import {database} from '../../src/store/database';
import {readPrivate, readReminders} from '../../src/store/read';
import {noteStorms} from '../../src/store/write/storms';
import {toast} from '../../src/ui/toast';
import fake from '../support/fake-browser';
import {acme, brands, setDashboardStage, showSection} from './stage';

setDashboardStage();

const {sendMessage} = fake.runtime;

type Send = (message: {name: string}) => Promise<unknown>;

/** What becomes of a message before the worker has it. */
const onTheWay = (send: Send) => Object.assign(fake.runtime, {sendMessage: send});

/** The worker is asleep: what is sent arrives once it woke, and so after the next press. */
function sleepingWorker(): () => void {
  let wake = () => {};
  const awake = new Promise<void>(resolve => {
    wake = resolve;
  });
  onTheWay(async message => {
    await awake;
    return sendMessage(message as never);
  });
  return wake;
}

afterEach(() => void Object.assign(fake.runtime, {sendMessage}));

const change = (parts: Partial<Settings>) => changeSettings(before => ({...before, ...parts}));

async function changeSites(parts: Partial<Settings['sites']>): Promise<void> {
  const {sites} = await readSettings();
  await change({sites: {...sites, ...parts}});
}

const sites = async () => (await readSettings()).sites;

describe('where Earmark runs', () => {
  test('a site typed into the paused ones stays, though the next press is on another', async () => {
    await changeSites({paused: ['old.example']});
    showSection(Where);
    const field = await screen.findByLabelText(/^Paused/);
    fireEvent.input(field, {target: {value: 'health.example'}});
    const wake = sleepingWorker();
    fireEvent.blur(field); // As the pointer goes down on the other, which takes what was typed
    fireEvent.click(screen.getByLabelText('Remove old.example'));
    wake();
    await waitFor(async () => expect((await sites()).paused).toEqual(['health.example']));
  });

  test('two sites taken off a list one after the other are both off', async () => {
    await changeSites({plain: ['a.example', 'b.example', 'c.example']});
    showSection(Where);
    const first = await screen.findByLabelText('Remove a.example');
    const wake = sleepingWorker();
    fireEvent.click(first);
    fireEvent.click(screen.getByLabelText('Remove b.example'));
    wake();
    await waitFor(async () => expect((await sites()).plain).toEqual(['c.example']));
  });

  test('what the popup pauses in the same moment stays paused', async () => {
    showSection(Where);
    const field = await screen.findByLabelText(/^Paused/);
    const seen = await sites();
    fireEvent.input(field, {target: {value: 'health.example'}});
    await Promise.all([
      ask('sites.changed', {sites: {...seen, paused: ['bank.example']}, seen}),
      fireEvent.blur(field),
    ]);
    const both = ['bank.example', 'health.example'];
    await waitFor(async () => expect((await sites()).paused.toSorted()).toEqual(both));
  });
});

test('two brands of which nobody wants to be reminded, one after the other, are both off', async () => {
  await change({brands: [acme, {...acme, id: 'zeta', name: 'Zeta', query: 'zeta'}]});
  showSection(Notifications);
  const first = await screen.findByRole('switch', {name: 'Acme'});
  const wake = sleepingWorker();
  fireEvent.click(first);
  fireEvent.click(screen.getByRole('switch', {name: 'Zeta'}));
  wake();
  const off = async () => (await readReminders()).offFor.toSorted();
  await waitFor(async () => expect(await off()).toEqual(['acme', 'zeta']));
});

describe('one brand comes', () => {
  test('of a double press on Save', async () => {
    showSection(Brands);
    fireEvent.click(await screen.findByText('Add a brand'));
    fireEvent.input(screen.getByLabelText('Brand'), {target: {value: 'Zeta'}});
    const wake = sleepingWorker();
    const save = screen.getByText('Save');
    fireEvent.click(save);
    fireEvent.click(save);
    wake();
    await waitFor(() => expect(screen.queryByText('Save')).toBeNull());
    await waitFor(async () => expect((await brands()).map(({name}) => name)).toContain('Zeta'));
    expect(await brands()).toHaveLength(2);
  });

  test('of a first run that failed after it, and was finished by a second press', async () => {
    await changeSettings(() => structuredClone(defaults));
    render(<WelcomePage />);
    fireEvent.input(await screen.findByLabelText('Brand'), {target: {value: 'Zeta'}});
    let isFull = true;
    onTheWay(async message => {
      if (message.name === 'sites.changed' && isFull)
        return {ok: false, because: 'failed', reason: 'QuotaExceededError'};
      return sendMessage(message as never);
    });
    fireEvent.click(screen.getByText('Start watching'));
    await screen.findByRole('alert');
    expect(await brands()).toHaveLength(1);
    isFull = false;
    fireEvent.click(screen.getByText('Start watching'));
    await waitFor(async () => expect(await readSettings()).toMatchObject({ready: true}));
    expect((await brands()).map(({name}) => name)).toEqual(['Zeta']);
  });
});

test('a target saved here leaves what was set elsewhere about the archive', async () => {
  showSection(Targets);
  const [field] = await screen.findAllByLabelText(/minutes|Answer/i);
  await ask('settings.changed', {archiveAfter: 30 * 1_440});
  if (field) fireEvent.input(field, {target: {value: '90'}});
  const [save] = screen.getAllByText('Save');
  if (save) fireEvent.click(save);
  await waitFor(async () => expect(await readSettings()).toMatchObject({target: 90}));
  expect(await readSettings()).toMatchObject({archiveAfter: 30 * 1_440});
});

describe('opening hours', () => {
  const monday: Settings['schedule'][0]['hours']['week'][0] = [['09:00', '18:00']];
  const hours = {zone: 'Europe/Berlin', week: [monday, [], [], [], [], [], []]};
  const first = {since: 0, hours};
  const second = {since: Date.UTC(2026, 0, 1), hours};
  const schedule = async () => (await readSettings()).schedule;

  test('that another window changed while they were edited are not overwritten; it is said', async () => {
    await change({schedule: [first]});
    showSection(OpeningHours);
    fireEvent.click(await screen.findByText('Edit'));
    const withHoliday = {...first, hours: {...hours, holidays: ['2026-12-25']}};
    await change({schedule: [withHoliday]});
    fireEvent.input(screen.getByLabelText('Monday closes'), {target: {value: '17:00'}});
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(toast.value).toMatchObject({kind: 'mistake'}));
    expect(toast.value?.words).toMatch(/another window/);
    expect(await schedule()).toEqual([withHoliday]);
  });

  test('brought back leave those that came meanwhile', async () => {
    await change({schedule: [first, second]});
    showSection(OpeningHours);
    const [, remove] = await screen.findAllByRole('button', {name: /^Remove/});
    if (remove) fireEvent.click(remove);
    await waitFor(async () => expect(await schedule()).toEqual([first]));
    const third = {...second, since: Date.UTC(2026, 5, 1)};
    await change({schedule: [first, third]});
    await waitFor(() => expect(toast.value?.undo).toBeDefined());
    toast.value?.undo?.();
    await waitFor(async () => expect(await schedule()).toEqual([first, second, third]));
  });
});

test('a target set elsewhere after ours is not set back by a change of the archive here', async () => {
  showSection(Targets);
  const save = () => fireEvent.click(screen.getAllByText('Save')[0] as HTMLElement);
  const [target] = await screen.findAllByLabelText(/minutes|Answer/i);
  fireEvent.input(target as HTMLElement, {target: {value: '90'}});
  save();
  await waitFor(async () => expect(await readSettings()).toMatchObject({target: 90}));
  await ask('settings.changed', {target: 240});
  fireEvent.input(screen.getByLabelText(/Archive posts older/), {target: {value: '30'}});
  save();
  await waitFor(async () =>
    expect(await readSettings()).toMatchObject({archiveAfter: 30 * 1_440, target: 240}),
  );
});

test('a double press on the plan for storms adds a step once', async () => {
  const plan = {roles: [], line: 'We look.', steps: [{id: '1', words: 'one'}]};
  await ask('plan.changed', {plan});
  render(<PlanForm plan={plan} isGiven={false} />);
  const fields = screen.getAllByRole<HTMLTextAreaElement>('textbox');
  const steps = fields.find(({value}) => value === 'one') as HTMLElement;
  fireEvent.input(steps, {target: {value: 'one\ntwo'}});
  const wake = sleepingWorker();
  const save = screen.getByText('Save the plan');
  fireEvent.click(save);
  fireEvent.click(save);
  wake();
  const words = async () => (await readPrivate('storm plan'))?.steps.map(one => one.words);
  await waitFor(async () => expect(await words()).toContain('two'));
  await waitFor(() => expect(toast.value?.kind).toBe('done'));
  expect(await words()).toEqual(['one', 'two']);
});

test('a double press on the name of a view keeps it once', async () => {
  render(<Views view={viewIn('words=refund')} />);
  fireEvent.click(await screen.findByText('Save this view'));
  const box = await screen.findByRole('textbox');
  fireEvent.input(box, {target: {value: 'Refunds'}});
  const wake = sleepingWorker();
  const form = box.closest('form') as HTMLElement;
  fireEvent.submit(form);
  fireEvent.submit(form);
  wake();
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect((await readPrivate('views'))?.map(({name}) => name)).toEqual(['Refunds']);
});

test('a double press on the note of a storm is one line of its log', async () => {
  const line = {stormId: 's1', brandId: 'acme', at: 1, by: '', count: 3, usual: 0, hours: 3};
  const entries = [{kind: 'level', level: 'storm', ...line} as const];
  await noteStorms(() => ({watches: {}, entries, pending: []}));
  render(<NoteForm stormId="s1" />);
  fireEvent.input(screen.getByRole('textbox'), {target: {value: 'Called the plant'}});
  const wake = sleepingWorker();
  fireEvent.click(screen.getByRole('button'));
  fireEvent.click(screen.getByRole('button'));
  wake();
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(''));
  const noted = (await database.storms.toArray()).filter(({kind}) => kind === 'noted');
  expect(noted).toHaveLength(1);
});
