import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {fireEvent, render, screen, waitFor, within} from '@testing-library/preact';
import {Dashboard} from '../../../src/dashboard/dashboard';
import {place} from '../../../src/dashboard/place';
import {ShoreUp} from '../../../src/dashboard/shore-up/shore-up';
import type {Cause} from '../../../src/mention/decision';
import {ask} from '../../../src/messages/ask';
import {database} from '../../../src/store/database';
import {contactPoints, contactTests, readPrivate} from '../../../src/store/read';
import {decide} from '../../../src/store/write/decide';
import {record} from '../../../src/store/write/record';
import {keepTone} from '../../../src/store/write/tones';
import {dana, rules, sighting} from '../../store/sample';
import {findings} from '../../ui/stage';
import {setDashboardStage, showSection} from '../stage';

setDashboardStage();

const DAY = 24 * 3_600_000;

const type = (label: RegExp | string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), {target: {value}});

/** Posts so many days ago, each with the cause that a person gave it. */
async function posted(posts: {cause?: Cause; daysAgo: number; answered?: true}[]): Promise<void> {
  const now = Date.now();
  const at = (daysAgo: number) => now - daysAgo * DAY;
  const some = posts.map(({daysAgo}, index) =>
    sighting(`p${index}`, {
      facts: {seenAt: at(daysAgo)},
      posted: {from: at(daysAgo), to: at(daysAgo)},
    }),
  );
  await record(some, {rules, room: 99});
  for (const [index, {cause, daysAgo, answered}] of posts.entries()) {
    const mentionId = `p${index}`;
    if (cause) await decide([{mentionId, kind: 'triaged', as: 'concern', cause}], dana);
    if (!answered) continue;
    const replyAt = at(daysAgo) + 10 * 60_000;
    await decide([{mentionId, kind: 'answered', replyAt, how: 'by hand'}], dana);
  }
}

const rowOf = async (name: string) => {
  const row = (await screen.findByRole('link', {name})).closest('tr');
  return within(row ?? document.body)
    .getAllByRole('cell')
    .map(({textContent}) => textContent);
};

describe('causes', () => {
  test('are counted with their waits, and lead to their mentions', async () => {
    await posted([
      {cause: 'billing', daysAgo: 1, answered: true},
      {cause: 'billing', daysAgo: 8},
      {cause: 'billing', daysAgo: 9},
      {cause: 'staff', daysAgo: 2, answered: true},
      {daysAgo: 3},
    ]);
    showSection(ShoreUp);
    expect(await rowOf('Billing')).toEqual(['3', '', '2', 'Not reached', '1 of 3 so far']);
    expect(await rowOf('Staff')).toEqual(['1', '', '0', '10 min', '1 of 1 so far']);
    expect(await rowOf('No cause given')).toEqual(['1', '', '1', 'Not reached', '0 of 1 so far']);
    const address = screen.getByRole('link', {name: 'Billing'}).getAttribute('href') ?? '';
    expect(address).toMatch(/^#mentions\?state=waiting.*&cause=billing&from=\d{4}-\d\d-\d\d$/);
    expect(await findings()).toEqual([]);
  });

  test('are enough for a percentage only with its range, and of how many', async () => {
    await posted(Array.from({length: 10}, () => ({cause: 'billing', daysAgo: 1, answered: true})));
    showSection(ShoreUp);
    expect((await rowOf('Billing')).at(-1)).toBe('100%69% to 100%, of 10');
  });

  test('are put right since a day, and nothing is claimed of a few posts; it can be taken back', async () => {
    await posted([
      {cause: 'billing', daysAgo: 40},
      {cause: 'billing', daysAgo: 2},
    ]);
    showSection(ShoreUp);
    await rowOf('Billing');
    const day = new Date(Date.now() - 20 * DAY).toISOString().slice(0, 10);
    fireEvent.change(screen.getAllByLabelText('Cause').at(-1) as HTMLSelectElement, {
      target: {value: 'billing'},
    });
    type('Fixed on', day);
    fireEvent.click(screen.getByText('Set the day'));
    await screen.findByText(/^1 post in 26 weeks: 0 a week$/);
    expect(screen.getByText(/^Too little was read to compare/)).toBeTruthy();
    expect(await readPrivate('causes fixed')).toEqual({
      billing: new Date(`${day}T00:00`).getTime(),
    });
    expect(await findings()).toEqual([]);
    fireEvent.click(screen.getByRole('button', {name: 'Clear Billing'}));
    await waitFor(async () => expect(await readPrivate('causes fixed')).toEqual({}));
    fireEvent.click(await screen.findByText('Undo'));
    await waitFor(async () => expect(await readPrivate('causes fixed')).toHaveProperty('billing'));
  });
});

describe('contact points', () => {
  const open = () => {
    place.value = 'shore-up/contacts';
    showSection(ShoreUp);
  };

  test('one is named, due at once, tried, and due no longer', async () => {
    await ask('person.named', {name: 'Dana'});
    open();
    fireEvent.click(await screen.findByText('Add a contact point'));
    fireEvent.click(screen.getByText('Save'));
    expect(screen.getByRole('alert').textContent).toBe('Give it a name.');
    type('Name', 'Hotline');
    type('Address or number (optional)', '+44 20 7946 0000');
    type('Try it every so many days', '7');
    fireEvent.click(screen.getByText('Save'));
    await screen.findByText('Due for a test');
    fireEvent.click(screen.getByRole('button', {name: 'Log a test of Hotline'}));
    const form = within(screen.getByRole('form', {name: 'Log a test of Hotline'}));
    fireEvent.click(form.getByText('Log a test'));
    expect(form.getByRole('alert').textContent).toBe('Say what came of it.');
    fireEvent.click(form.getByLabelText('Reached a human'));
    type('Minutes to a human (optional)', '12');
    expect(await findings()).toEqual([]);
    fireEvent.click(form.getByText('Log a test'));
    await screen.findByText('Next test', {exact: false});
    expect(screen.getByText('1 of 1 test reached a human')).toBeTruthy();
    expect(await contactTests(9)).toMatchObject([{by: 'Dana', result: 'human', minutes: 12}]);
    expect(await findings()).toEqual([]);
    fireEvent.click(screen.getByText('Undo'));
    await screen.findByText('Due for a test');
    expect(await contactTests(9)).toEqual([]);
  });

  test('nobody removes one by one press, and the menu tells how many are due', async () => {
    const point = {id: 'p1', name: 'Hotline', kind: 'phone' as const, reach: '1', everyDays: 7};
    await ask('contact.saved', {point: {...point, addedAt: 0}});
    place.value = 'shore-up/contacts';
    render(<Dashboard />);
    expect(await screen.findByText('1 contact point is due for a test')).toBeTruthy();
    fireEvent.click(await screen.findByLabelText('Remove Hotline'));
    expect(await contactPoints()).toHaveLength(1);
    fireEvent.click(within(screen.getByRole('dialog')).getByText('Remove'));
    await waitFor(async () => expect(await contactPoints()).toEqual([]));
    await waitFor(() => expect(screen.queryByText(/due for a test/)).toBeNull());
  });
});

describe('the tone of threads', () => {
  const counts = (negative: number, neutral: number, positive: number) => ({
    negative,
    neutral,
    positive,
    unknown: 0,
  });

  test('stands in numbers, with no trend under ten threads', async () => {
    const now = Date.now();
    await posted([{daysAgo: 3, answered: true}]);
    const [mention] = await database.mentions.toArray();
    const thread = mention?.post.threadUrl ?? '';
    const standing = mention?.state.standing;
    const repliedAt = standing?.is === 'answered' ? standing.answerAt : 0;
    const sides = {before: counts(4, 1, 0), after: counts(1, 3, 2)};
    await keepTone({thread, page: thread, at: now, repliedAt, undated: 2, ...sides});
    place.value = 'shore-up/tone';
    showSection(ShoreUp);
    expect(await screen.findByText('1 of 1 threads so far')).toBeTruthy();
    expect(screen.getByText('Too few threads to speak of a trend: it takes ten.')).toBeTruthy();
    expect(screen.getByText('4 negative, 1 neutral, 0 positive')).toBeTruthy();
    expect(screen.getByText('Smaller')).toBeTruthy();
    expect(screen.getByText(/2 posts without a known time left out/)).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  test('has nothing to say before there is a thread to compare', async () => {
    place.value = 'shore-up/tone';
    showSection(ShoreUp);
    expect(await screen.findByText('No thread to compare yet')).toBeTruthy();
  });
});
