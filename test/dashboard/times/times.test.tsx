import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {readPosts} from '../../../src/dashboard/times/read-posts';
import {changeSettings} from '../../../src/settings/write';
import {findings} from '../../ui/stage';
import {acme, setDashboardStage} from '../stage';
import {keep, keepAll, keepMany, openTimes, setPictureStage, showTimes, times} from './stage';

jest.mock('uplot', () => ({
  __esModule: true,
  default: class {
    static paths: Record<string, never> = {};
    destroy(): void {}
    setSize(): void {}
  },
}));

setDashboardStage();
setPictureStage();

const CUSTOMER = 'The customer’s clock';
const TEAM = 'The team’s clock';
const within60 = 'Answered within 60 min';

/** What stands at a figure in one of the regions. */
function figure(region: string, label: string): string | null | undefined {
  const inside = within(screen.getByRole('region', {name: region}));
  return inside.getByText(label).nextElementSibling?.textContent;
}

const cellBeside = (name: string) =>
  screen.getByRole('rowheader', {name}).nextElementSibling?.textContent;

const pick = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), {target: {value}});

test('both clocks stand side by side, each share with its range and denominator', async () => {
  await keepMany(6, 6);
  await openTimes();
  expect(figure(CUSTOMER, within60)).toBe('50%26% to 79%, of 12');
  expect(figure(TEAM, within60)).toBe('50%26% to 79%, of 12');
  expect(figure(CUSTOMER, 'Half were answered by')).toBe('30 minof 12 posts');
  expect(figure(TEAM, 'Half were answered by')).toBe('20 minof 12 posts');
  expect(figure(CUSTOMER, '90% were answered by')).toBe('Not reachedof 12 posts');
  expect(screen.queryByRole('region', {name: 'In opening hours'})).toBeNull();
  expect(await findings()).toEqual([]);
});

test('of 200 posts 92 were answered, 61 of them within the hour: 30.6%, and half are never reached', async () => {
  const minutes = (each: number) => (each < 61 ? 1 + each * 0.9 : 75 + (each - 61) * 40);
  await keepAll([
    ...times(92, each => [{key: `answered ${each}`, days: 10}, minutes(each)]),
    ...times(107, each => [{key: `waiting ${each}`, days: 10}]),
  ]);
  // Posted twenty minutes ago: it has waited no hour yet, and is no proof that nobody answers
  await keep({key: 'young', days: 20 / 1440, seenAfter: 1});
  await openTimes();
  expect(figure(CUSTOMER, within60)).toBe('31%25% to 38%, of 200');
  expect(figure(CUSTOMER, 'Half were answered by')).toBe('Not reachedof 200 posts');
  expect(figure('Still waiting', 'Never answered in 7 days')).toBe('107 of 199');
  const curve = screen.getByRole('table', {name: 'Answered within'});
  expect(within(curve).getByRole('row', {name: /^60 min/}).textContent).toBe(
    '60 min30.6%24.7% to 37.5%',
  );
});

test('of few posts no percentage is said, and no curve is drawn', async () => {
  await keepMany(2, 1);
  await openTimes();
  expect(figure(CUSTOMER, within60)).toBe('2 of 3 so farToo few for a percentage');
  expect(screen.getByText(/A curve is drawn from ten posts on/)).toBeTruthy();
  expect(screen.queryByRole('img', {name: 'Answered within'})).toBeNull();
});

test('what is left out is named with its number, those who left late apart', async () => {
  await keepMany(1, 0);
  await keep({key: 'old', days: 20, seenAfter: 10 * 1_440});
  await keep({key: 'early'}, 30, {kind: 'no reply needed'});
  await keep({key: 'late'}, 300, {kind: 'not us'});
  await keep({key: 'vague', wide: 30, seenAfter: 40});
  await openTimes();
  expect(screen.getByText('5 posts in this period.')).toBeTruthy();
  expect(cellBeside('Too old when it was found: in the archive')).toBe('1');
  expect(cellBeside('Marked: no reply needed')).toBe('1');
  expect(cellBeside('Marked: not us')).toBe('1');
  const vague = 'customer’s clock: posted at a time not known to within';
  expect(cellBeside(`Within 60 min, ${vague} 15 min`)).toBe('1');
  expect(cellBeside(`Within 4 h, ${vague} 60 min`)).toBe('0');
  expect(
    screen.getByText(/marked so by a person, 1 by the customer’s clock \(1 by the/),
  ).toBeTruthy();
});

test('what a target of its own and the seven days leave out is named too', async () => {
  await changeSettings(settings => ({...settings, brands: [{...acme, target: 40}]}));
  await keep({key: 'to the quarter', wide: 12, seenAfter: 20});
  await keep({key: 'to the day', days: 9, wide: 2 * 1_440, seenAfter: 2 * 1_440});
  await showTimes();
  fireEvent.change(await screen.findByLabelText('Brand'), {target: {value: 'acme'}});
  await waitFor(() => expect(figure(CUSTOMER, 'Within your target of 40 min')).toBeTruthy());
  const vague = 'posted at a time not known to within';
  expect(cellBeside(`Within 60 min, customer’s clock: ${vague} 15 min`)).toBe('1');
  expect(cellBeside(`Within 40 min, customer’s clock: ${vague} 10 min`)).toBe('2');
  expect(cellBeside(`“Never answered in 7 days”: ${vague} 1 d 18 h`)).toBe('1');
});

test('what waits is counted by its age, and discovery apart from answering', async () => {
  await keep({key: 'forgotten', days: 9});
  await keep({key: 'answered', days: 9}, 30);
  await openTimes();
  expect(figure('Still waiting', 'Waiting for a first reply')).toBe('1');
  expect(screen.getByRole('row', {name: /3 d and more/}).textContent).toBe('3 d and more1');
  expect(screen.getByText(/The oldest has waited since/)).toBeTruthy();
  expect(figure('Until we saw it', 'Half were seen within')).toBe('10 minof 2 posts');
});

test('with opening hours their clock stands beside the customer’s', async () => {
  const closed = Array.from({length: 7}, () => []);
  const hours = {zone: 'UTC', week: closed};
  await changeSettings(settings => ({...settings, schedule: [{since: 0, hours}]}));
  await keepMany(12, 0);
  await openTimes();
  // Never open: no minute of the wait counts
  expect(figure('In opening hours', 'Half were answered by')).toBe('0 minof 12 posts');
  expect(figure(CUSTOMER, 'Half were answered by')).toBe('30 minof 12 posts');
});

test('period, brand, site and kind are chosen', async () => {
  await keep({key: 'recent', host: 'b.example', triage: 'praise'}, 30);
  await keep({key: 'other', brands: ['globex']});
  await keep({key: 'older', days: 20});
  await openTimes();
  expect(screen.getByText('3 posts in this period.')).toBeTruthy();
  pick('Posts of the last', '7');
  await screen.findByText('2 posts in this period.');
  pick('Site', 'b.example');
  await screen.findByText('1 post in this period.');
  pick('Site', '');
  pick('Brand', 'acme');
  await screen.findByText('1 post in this period.');
  pick('Kind', 'complaints');
  await screen.findByText('No posts in this period');
});

test('two dates make a period; in the wrong order they are refused beside the field', async () => {
  await keep({key: 'recent'});
  await openTimes();
  pick('Posts of the last', 'own');
  pick('First day', '2020-01-01');
  pick('Last day', '2020-01-31');
  await screen.findByText('No posts in this period');
  pick('Last day', '2019-12-31');
  await screen.findByText('Choose a last day that is not before the first.');
});

test('complaints and praise stand side by side, and a difference is named', async () => {
  await keepAll([
    ...times(12, each => [{key: `praise ${each}`, triage: 'praise'}, 30]),
    ...times(12, each => [{key: `bad ${each}`, triage: each % 2 ? 'venting' : 'concern'}]),
  ]);
  await openTimes();
  pick('Compare with', 'kinds');
  const side = await screen.findByRole('region', {name: 'Side by side'});
  expect(side.textContent).toContain(
    'more were answered under “Praise” than under “Complaints”, by more than chance',
  );
  expect(within(side).getByRole('row', {name: /^Complaints, within 60 min/}).textContent).toContain(
    '0.0%',
  );
  expect(await findings()).toEqual([]);
});

test('the time before is read when it is asked for', async () => {
  await keep({key: 'now'});
  await keep({key: 'before', days: 45}, 30);
  await openTimes();
  pick('Compare with', 'before');
  const side = await screen.findByRole('region', {name: 'Side by side'});
  expect(
    within(side).getByRole('row', {name: /^The time before, within 60/}).textContent,
  ).toContain('1 of 1 so far');
  expect(screen.getByText('1 post in this period.')).toBeTruthy();
});

test('a period without posts says so', async () => {
  await showTimes();
  await screen.findByText('No posts in this period');
});

test('figures follow what was done elsewhere once the page is looked at again', async () => {
  await keepMany(1, 0);
  await openTimes();
  await keep({key: 'new'});
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(screen.getByText('2 posts in this period.')).toBeTruthy());
});

test('of too many posts only the newest are counted', async () => {
  const DAY_MS = 86_400_000;
  const at = Date.now();
  const span = {from: at - 7 * DAY_MS, to: Infinity};
  const told: number[] = [];
  const reading = {
    at,
    signal: new AbortController().signal,
    progress: (done: number) => told.push(done),
  };
  await keep({key: 'new', days: 0.5});
  await keep({key: 'old', days: 5});
  const {mentions, isWhole} = await readPosts(span, {...reading, most: 1});
  expect([mentions.map(({id}) => id), isWhole]).toEqual([['new'], false]);
  expect(await readPosts(span, reading)).toMatchObject({isWhole: true});
  expect(told.length).toBeGreaterThan(0);
});

test('cases have a clock of their own that runs until they are put right', async () => {
  await keep({key: 'open', triage: 'concern', days: 9}, 30);
  await keep({key: 'done', triage: 'concern', days: 9}, 600, {kind: 'resolved', how: 'paid back'});
  await keep({key: 'praised', triage: 'praise', days: 9}, 30);
  await openTimes();
  expect(figure('Put right', 'Put right within 24 h')).toBe(
    '1 of 2 so farToo few for a percentage',
  );
  expect(figure('Put right', 'Half were put right by')).toBe('10 hof 2 cases');
  expect(figure('Put right', '90% were put right by')).toBe('Not reachedof 2 cases');
  expect(screen.queryByRole('region', {name: 'Next reply'})).toBeNull();
});
