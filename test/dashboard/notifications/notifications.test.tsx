import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor} from '@testing-library/preact';
import {Notifications} from '../../../src/dashboard/notifications/notifications';
import {readReminders} from '../../../src/store/read';
import fake from '../../support/fake-browser';
import {findings} from '../../ui/stage';
import {setDashboardStage, showSection} from '../stage';

setDashboardStage();

beforeEach(async () => {
  showSection(Notifications);
  await screen.findByText('Show me one');
});

const press = (name: string) => fireEvent.click(screen.getByRole('switch', {name}));
const kept = (part: object) =>
  waitFor(async () => expect(await readReminders()).toMatchObject(part));

test('each moment, each brand and what is shown has its switch', async () => {
  expect(await findings()).toEqual([]);
  press('When three quarters of the target have passed');
  await kept({soon: false, late: true});
  press('Acme');
  await kept({offFor: ['acme']});
  await waitFor(() =>
    expect(screen.getByRole('switch', {name: 'Acme'}).getAttribute('aria-checked')).toBe('false'),
  );
  press('Acme');
  await kept({offFor: []});
  press('Show no words of the post, and not who wrote it');
  await kept({discreet: true});
});

test('quiet hours have a zone and whole days, and mistakes are said beside the field', async () => {
  press('Have quiet hours');
  await screen.findByLabelText('From');
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), {target: {value}});
  type('From', '08:00');
  type('Time zone', 'Nowhere');
  expect(screen.getAllByRole('alert').map(({textContent}) => textContent)).toEqual([
    'They end when they begin. To be never disturbed, turn the reminders off above.',
    '“Nowhere” is no time zone. Choose one from the list, such as Europe/Berlin.',
  ]);
  expect(await findings()).toEqual([]);
  type('From', '18:30');
  type('Time zone', 'Europe/Lisbon');
  fireEvent.click(screen.getByLabelText('Sunday'));
  fireEvent.click(screen.getByLabelText('Saturday'));
  fireEvent.click(screen.getByText('Save'));
  await kept({quiet: {zone: 'Europe/Lisbon', from: '18:30', to: '08:00', days: [5, 6]}});
  press('Have quiet hours');
  await waitFor(async () => expect(await readReminders()).not.toHaveProperty('quiet'));
});

test('one is shown for a look, or why none can be', async () => {
  fireEvent.click(screen.getByText('Show me one'));
  await screen.findByText(/^One was shown/);
  expect([...fake.notifications.shown.values()]).toMatchObject([
    {title: 'Acme: 15 minutes left to answer'},
  ]);
  fake.notifications.getPermissionLevel = async () => 'denied';
  fireEvent.click(screen.getByText('Show me one'));
  await screen.findByText(/^Your system does not let this browser/);
});
