import 'fake-indexeddb/auto';
import {webcrypto} from 'node:crypto';
import {act, fireEvent, render, screen, waitFor, within} from '@testing-library/preact';
import {Dashboard} from '../../../src/dashboard/dashboard';
import {type Group, typedNothing, whichOf} from '../../../src/dashboard/data/erase-typed';
import {groupWords} from '../../../src/dashboard/data/erase-words';
import {sizeWords} from '../../../src/dashboard/data/sizes';
import {place} from '../../../src/dashboard/place';
import {database} from '../../../src/store/database';
import {counts, erasable, readPrivate} from '../../../src/store/read';
import {erase} from '../../../src/store/write/erase';
import {writePrivate} from '../../../src/store/write/private';
import {record} from '../../../src/store/write/record';
import {rules, sighting} from '../../store/sample';
import fake from '../../support/fake-browser';
import {findings} from '../../ui/stage';
import {acme, setDashboardStage} from '../stage';

setDashboardStage();

beforeEach(async () => {
  Object.defineProperty(globalThis, 'crypto', {value: webcrypto, configurable: true});
  Object.defineProperty(navigator, 'storage', {
    value: {estimate: async () => ({usage: 12_345_678})},
    configurable: true,
  });
  const wile = {author: 'Wile'};
  await record([sighting('a'), sighting('b'), sighting('c', {post: wile})], {rules, room: 9});
});

async function open(): Promise<void> {
  place.value = 'data';
  render(<Dashboard />);
  await screen.findByText(/3 mentions kept/);
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), {target: {value}});

async function findByAuthor(name: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('What'), {target: {value: 'author'}});
  type('Site', 'https://forum.example/t/1');
  type('Name, account or profile address', name);
  fireEvent.click(screen.getByText('How many would it be?'));
}

test('it says how much is kept and how much room it takes', async () => {
  await open();
  expect(await screen.findByText(/3 mentions kept, 12 MB on this computer/)).toBeTruthy();
  expect(await findings()).toEqual([]);
});

test('nothing is erased before its number was seen and typed', async () => {
  await open();
  await findByAuthor('robin');
  const dialog = await screen.findByRole('dialog', {name: 'Erase 2 mentions?'});
  expect(dialog.textContent).toContain('All by robin on forum.example.');
  expect(dialog.textContent).toContain('There is no way back');
  expect(await findings()).toEqual([]);
  fireEvent.input(within(dialog).getByLabelText('Type 2 to erase them'), {target: {value: '3'}});
  fireEvent.click(within(dialog).getByText('Erase'));
  expect(within(dialog).getByRole('alert').textContent).toBe('Type the number 2, or cancel.');
  expect((await counts()).total).toBe(3);
  fireEvent.input(within(dialog).getByLabelText('Type 2 to erase them'), {target: {value: '2'}});
  fireEvent.click(within(dialog).getByText('Erase'));
  await screen.findByText('2 mentions are erased');
  expect((await counts()).total).toBe(1);
  // Of the two and how they begin, and of their author’s name on that site, with its www. and without
  expect(await database.tombstones.count()).toBe(6);
});

test('what came after its number was confirmed is not erased with the rest', async () => {
  await open();
  await findByAuthor('robin');
  const dialog = await screen.findByRole('dialog', {name: 'Erase 2 mentions?'});
  await record([sighting('d'), sighting('e')], {rules, room: 9});
  fireEvent.input(within(dialog).getByLabelText('Type 2 to erase them'), {target: {value: '2'}});
  fireEvent.click(within(dialog).getByText('Erase'));
  await screen.findByText(/4 mentions would be erased by now\. Look again\./);
  expect((await counts()).total).toBe(5);
});

test('as many are said to be erased as were there still', async () => {
  await open();
  await findByAuthor('robin');
  const dialog = await screen.findByRole('dialog', {name: 'Erase 2 mentions?'});
  await erase({by: 'mention', ids: ['a']}, {by: 'Dana', at: Date.now(), rules});
  fireEvent.input(within(dialog).getByLabelText('Type 2 to erase them'), {target: {value: '2'}});
  fireEvent.click(within(dialog).getByText('Erase'));
  await screen.findByText('1 mention is erased');
});

test('fields that change while it is counted offer nothing of before for erasing', async () => {
  await open();
  await findByAuthor('robin');
  type('Name, account or profile address', 'Wile');
  const robin = {by: 'author', host: 'forum.example', name: 'robin'} as const;
  for (const _ of 'ab') await act(async () => void (await erasable(robin))); // As long as the counting of before takes
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each<[Group, string]>([
  [{by: 'brand', brandId: 'acme'}, 'All that mention Acme.'],
  [{by: 'period', from: 0, to: +new Date(2024, 2, 4)}, 'before Mar 4, 2024.'],
  [
    {by: 'period', from: +new Date(2024, 2, 4), to: +new Date(2024, 2, 6)},
    'from Mar 4, 2024 to Mar 5, 2024.',
  ],
])('before %j is erased, it is said what that is: %s', (group, words) =>
  expect(groupWords(group, [acme])).toContain(words),
);

test('where nothing fits, it says so and asks for nothing', async () => {
  await open();
  await findByAuthor('nobody');
  await screen.findByText('No mention fits.');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a field that says nothing is named, and nothing is searched', async () => {
  await open();
  fireEvent.click(screen.getByText('How many would it be?'));
  expect((await screen.findByRole('alert')).textContent).toBe('Give a day.');
});

test('the store is checked on a click, and said to be sound', async () => {
  await open();
  await database.counters.clear();
  fireEvent.click(screen.getByText('Check and repair'));
  await screen.findByText(/The counts were wrong and are right now/);
  fireEvent.click(screen.getByText('Check and repair'));
  await waitFor(() => screen.getByText(/All is sound/));
});

test('a day is a day on the calendar here, both ends of a period within', () => {
  const which = whichOf('period', {...typedNothing, from: '2026-03-29', to: '2026-03-29'});
  const from = new Date(2026, 2, 29).getTime();
  const to = new Date(2026, 2, 30).getTime();
  expect(which).toEqual({ok: true, which: {by: 'period', from, to}});
});

test.each([
  [{from: '2026-03-30', to: '2026-03-28'}, 'dashboard_data_inverted'],
  [{from: '2026-03-30', to: ''}, 'dashboard_data_no_day'],
])('the period %j is refused', (typed, why) => {
  expect(whichOf('period', {...typedNothing, ...typed})).toEqual({ok: false, why});
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_500, '1.5 kB'],
  [12_345_678, '12 MB'],
  [2_000_000_000, '2 GB'],
])('%i bytes are read as %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));

test('automatic backups are off until the browser was asked, and then say how they fare', async () => {
  await open();
  const daily = screen.getByLabelText('Every day');
  fake.permissions.request = Object.assign(async () => false, {calls: []}) as never;
  fireEvent.click(daily);
  await screen.findByText(/not allowed to save files/);
  expect(await readPrivate('keeping')).toBeUndefined();
  await writePrivate({key: 'keeping', value: {every: 'daily'}});
  await waitFor(() => expect(daily).toHaveProperty('checked', true));
  const last = {startedAt: 0, downloads: []};
  await fake.storage.session.set({'backup progress': 0.42});
  await writePrivate({key: 'last backup', value: {...last, is: 'being written'}});
  await screen.findByText('A backup is being written: 42 %');
  await writePrivate({key: 'last backup', value: {...last, is: 'made', at: 0, bytes: 5_000_000}});
  await screen.findByText(/^Last made .*1970.* \(5 MB\)/);
  expect(await findings()).toEqual([]);
});

test('a rule that erases begins only after a second word', async () => {
  await open();
  await record([sighting('old', {facts: {seenAt: 1}})], {rules, room: 1});
  const choice = screen.getByLabelText('Erase automatically what is older than');
  fireEvent.change(choice, {target: {value: '90'}});
  const dialog = await screen.findByRole('dialog', {name: 'Erase old mentions automatically?'});
  expect(dialog.textContent).toMatch(/^Erase .* that old now/);
  const begin = within(dialog).getByText('Erase from now on');
  expect(begin).toHaveProperty('disabled', true);
  fireEvent.click(within(dialog).getByLabelText('I know that there is no way back'));
  fireEvent.click(begin);
  await waitFor(() => expect(choice).toHaveProperty('value', '90'));
  expect(await readPrivate('keeping')).toMatchObject({every: 'off', keepDays: 90});
  await waitFor(async () => expect(await database.mentions.get('old')).toBeUndefined());
});
