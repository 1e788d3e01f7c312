import 'fake-indexeddb/auto';
import {act, fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {startOfDay} from '../../../src/clock';
import {OpeningHours} from '../../../src/dashboard/hours/hours';
import {readSettings} from '../../../src/settings/read';
import {openClockOf} from '../../../src/settings/schedule';
import type {Settings} from '../../../src/settings/settings';
import {changeSettings} from '../../../src/settings/write';
import {toast} from '../../../src/ui/toast';
import {findings} from '../../ui/stage';
import {setDashboardStage, showSection} from '../stage';

setDashboardStage();

const kept = async () => (await readSettings()).schedule;

const berlin: Settings['schedule'] = [
  {since: 0, hours: {zone: 'Europe/Berlin', week: [[['09:00', '18:00']], [], [], [], [], [], []]}},
];

async function open(schedule: Settings['schedule'] = []): Promise<void> {
  await changeSettings(settings => ({...settings, schedule}));
  showSection(OpeningHours);
  await screen.findByText(/^For its author/);
}

const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), {target: {value}});

const save = () => fireEvent.click(screen.getByText('Save'));
const mistakes = () => screen.getAllByRole('alert').map(({textContent}) => textContent);

test('the first hours hold from the start, in a zone that was typed, with their holidays', async () => {
  await open();
  fireEvent.click(screen.getByText('Set opening hours'));
  type('Time zone', 'Europe/Lisbon');
  type('Friday closes', '15:00');
  fireEvent.click(screen.getByRole('button', {name: 'Add hours on Saturday'}));
  type('Saturday closes', '00:00');
  type(/^Closed on these dates/, '2026-12-25\n2026-12-26');
  expect(await findings()).toEqual([]);
  save();
  await screen.findByText('From the start');
  const usual = [['09:00', '18:00']];
  const week = [usual, usual, usual, usual, [['09:00', '15:00']], [['09:00', '24:00']], []];
  const hours = {zone: 'Europe/Lisbon', week, holidays: ['2026-12-25', '2026-12-26']};
  expect(await kept()).toEqual([{since: 0, hours}]);
  expect(await findings()).toEqual([]);
});

test('what cannot be is refused in words beside its field, and nothing is saved', async () => {
  await open();
  fireEvent.click(screen.getByText('Set opening hours'));
  type('Time zone', 'Europe/Atlantis');
  type('Monday closes', '08:00');
  fireEvent.click(screen.getByRole('button', {name: 'Add hours on Tuesday'}));
  const [, second = document.body] = screen.getAllByLabelText('Tuesday opens');
  const [, ends = document.body] = screen.getAllByLabelText('Tuesday closes');
  fireEvent.input(second, {target: {value: '17:00'}});
  fireEvent.input(ends, {target: {value: '20:00'}});
  type('Wednesday opens', '');
  type(/^Closed on these dates/, '2026-02-30');
  save();
  expect(mistakes()).toEqual([
    '“Europe/Atlantis” is no time zone. Choose one from the list, such as Europe/Berlin.',
    'It closes before it opens.',
    'It overlaps with other hours of that day.',
    'Give both times, such as 09:00 and 18:00.',
    '“2026-02-30” is no date. Write it as 2026-12-25.',
  ]);
  expect(await findings()).toEqual([]);
  expect(await kept()).toEqual([]);
});

test('new hours hold from their date, and older waits keep the hours of their time', async () => {
  await open(berlin);
  fireEvent.click(await screen.findByText('New hours from a date on'));
  type('Valid from', '2026-06-01');
  type('Monday closes', '12:00');
  save();
  await screen.findByText('From June 1, 2026');
  const clock = openClockOf(await readSettings());
  const monday = (date: string) => startOfDay(date, 'Europe/Berlin');
  const wholeDay = (date: string) => clock?.(monday(date), monday(date) + 86_400_000);
  expect([wholeDay('2026-05-25'), wholeDay('2026-06-01')]).toEqual([540, 180]);
});

test('a date that has hours already is refused', async () => {
  const since = startOfDay('2026-06-01', 'Europe/Berlin');
  await open([...berlin, ...berlin.map(({hours}) => ({since, hours}))]);
  fireEvent.click(await screen.findByText('New hours from a date on'));
  type('Valid from', '2026-06-01');
  save();
  expect(mistakes()).toEqual(['There are hours from that date already. Edit those.']);
  type('Valid from', '');
  expect(mistakes()).toEqual(['Give a date, such as 2026-12-01.']);
});

test('hours that figures were made with are changed only after a warning, or removed', async () => {
  await open(berlin);
  fireEvent.click(await screen.findByRole('button', {name: 'Edit the hours: From the start'}));
  expect(screen.getByText(/figures were already made with/)).toBeTruthy();
  fireEvent.click(screen.getByText('Cancel'));
  const [card = document.body] = screen
    .getAllByRole('listitem')
    .filter(one => within(one).queryByText('From the start'));
  expect(card.textContent).toContain('Mon09:00–18:00Tue–SunClosed');
  fireEvent.click(screen.getByRole('button', {name: 'Remove the hours: From the start'}));
  await screen.findByText('No opening hours yet');
  await waitFor(async () => expect(await kept()).toEqual([]));
  await waitFor(() => expect(toast.value?.undo).toBeDefined());
  await act(() => toast.value?.undo?.());
  await screen.findByText('Tue–Sun');
});
