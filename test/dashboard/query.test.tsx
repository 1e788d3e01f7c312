import 'fake-indexeddb/auto';
import {fireEvent, render, screen, waitFor} from '@testing-library/preact';
import {Dashboard} from '../../src/dashboard/dashboard';
import {place} from '../../src/dashboard/place';
import {ask} from '../../src/messages/ask';
import {recentMentions} from '../../src/store/read';
import {sender} from '../support/fake-browser';
import {aPost} from '../ui/a-mention';
import {findings} from '../ui/stage';
import {brands, setDashboardStage} from './stage';

setDashboardStage();

const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), {target: {value}});
const shownIn = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label).value;

async function edit(): Promise<Element> {
  place.value = 'brands';
  const {container} = render(<Dashboard />);
  fireEvent.click(await screen.findByText('Edit'));
  return container;
}

/** Posts that the worker keeps, found by an older query. */
async function keep(...bodies: string[]): Promise<void> {
  sender.next = sender.page('https://desert.example/t/1');
  const matchesIn = (body: string) => {
    const start = Math.max(0, body.indexOf('acme'));
    const spans = [{start, end: start + 4, in: 'body' as const}];
    return [{brandId: 'acme', queryVersion: 3, spans}];
  };
  const seen = bodies.map((body, at) => ({
    post: aPost({body, permalink: `https://desert.example/t/1/${at}`, key: String(at)}),
    matches: matchesIn(body),
  }));
  await ask('mentions.seen', {page: {url: 'https://desert.example/t/1'}, seen});
  sender.next = sender.ownPage();
}

test('a mistake is under its characters, said with its place, and put right by one click', async () => {
  const container = await edit();
  type('Query', 'visa NEAR/999 card');
  expect(container.querySelector('.underlay-wave')?.textContent).toBe('NEAR/999');
  fireEvent.click(await screen.findByText('Line 1, character 6:'));
  const area = screen.getByLabelText<HTMLTextAreaElement>('Query');
  expect(document.activeElement).toBe(area);
  expect([area.selectionStart, area.selectionEnd]).toEqual([5, 13]);
  expect(area.getAttribute('aria-describedby')?.split(' ')[0]).toBe(
    container.querySelector('.query-notes')?.id,
  );
  expect(await findings()).toEqual([]);
  fireEvent.click(screen.getByText('visa NEAR/100 card'));
  expect(area.value).toBe('visa NEAR/100 card');
  expect(area.getAttribute('aria-invalid')).toBe('false');
});

test('AND beside OR is warned of, and can be saved all the same', async () => {
  const container = await edit();
  type('Query', 'acme OR corp AND fire');
  expect(container.querySelector('.underlay-wave[data-as=warning]')?.textContent).toBe(
    'corp AND fire',
  );
  await screen.findByText(/AND comes before OR/);
  screen.getByText('(acme OR corp) AND fire');
  fireEvent.click(screen.getByText('acme OR (corp AND fire)'));
  expect(shownIn('Query')).toBe('acme OR (corp AND fire)');
  fireEvent.click(screen.getByText('Save'));
  await screen.findByText('Acme is saved');
});

test('while the query has a mistake, the one that stays in force is shown', async () => {
  const container = await edit();
  type('Query', 'acme AND');
  expect(container.querySelector('.in-force')?.textContent).toContain('Acme\n"Acme Corp"');
});

test('the form writes the query, and the query is read back into the form', async () => {
  await edit();
  type(/^Must also have one of/, 'fire\nsmoke');
  type(/^Must have none of/, 'pie');
  expect(shownIn('Query')).toBe('(Acme OR "Acme Corp") AND (fire OR smoke) AND NOT pie');
  fireEvent.click(screen.getByText('Save'));
  await screen.findByText('Acme is saved');
  fireEvent.click(screen.getByText('Edit'));
  expect(screen.getByLabelText(/^Must also have one of/)).toHaveProperty('value', 'fire\nsmoke');
});

test('a query written by hand says so, and goes back to the form where it has its shape', async () => {
  await edit();
  type('Query', 'acme NEAR/3 fire');
  screen.getByText(/the form cannot show it/);
  expect(screen.queryByLabelText(/^Must have none of/)).toBeNull();
  type('Query', 'acme -pie');
  fireEvent.click(screen.getByText('Show it in the form'));
  expect(screen.getByLabelText(/^Must have none of/)).toHaveProperty('value', 'pie');
});

test('the try-it box says why a post is found or not', async () => {
  await edit();
  type('Query', 'acme AND fire NOT pie');
  type('A post', 'The acme pie');
  const reasons = [...document.querySelectorAll('.reasons li')].map(one => one.textContent);
  expect(reasons).toEqual([
    'It does not contain “fire”.',
    'It contains “pie”, and the query excludes that.',
    'It contains “acme”.',
  ]);
});

test('what a query asks beside words can be tried too', async () => {
  await edit();
  type('Query', 'acme site:x.org title:outage');
  type('A post', 'acme');
  screen.getByText('This would not be found.');
  type('Where it stands', 'www.x.org/t/1');
  type('Title of its thread', 'Outage again');
  screen.getByText('This would be found.');
});

test('the editor says what the query would have found of the posts that are kept', async () => {
  await keep('acme on fire', 'acme pie', 'corp on fire');
  await edit();
  await screen.findByText(/Would have matched 2 of your last 3 posts.*The same as now/);
  type('Query', 'fire');
  await screen.findByText(/Would have matched 2 of your last 3 posts.*As many as now, but others/);
  type('Query', 'acme\nfire');
  await screen.findByText(/Would have matched 3 of your last 3 posts.*1 more than now/);
  fireEvent.click(screen.getByText('1 not found now'));
  expect(document.querySelector('.stored-examples')?.textContent).toContain('corp on fire');
});

/** What takes longer hangs, on a machine that is busy with much else too. */
const HANGS_MS = 5_000;

test.each<[string, string, RegExp]>([
  ['that is too long', 'x'.repeat(4_097), /4096 characters; this one has 4097/],
  ['nested too deep', `${'('.repeat(500)}acme${')'.repeat(500)}`, /nested 100 deep/],
  [
    'of too many terms',
    Array.from({length: 201}, (_, at) => `t${at}`).join('\n'),
    /this one has 201/,
  ],
  ['with too short a prefix', 'ac*', /at least 3 letters/],
  ['of quotes alone', '"'.repeat(4_001), /And 1,997 more/],
  ['with words too far apart', 'a NEAR/999 '.repeat(360), /up to 100/],
])(
  'a query %s is refused with the limit and the place, and nothing hangs',
  async (_, query, limit) => {
    await edit();
    const begun = performance.now();
    type('Query', query);
    expect(performance.now() - begun).toBeLessThan(HANGS_MS);
    await waitFor(() => expect(screen.getAllByText(limit).length).toBeGreaterThan(0));
    expect(screen.getAllByText(/^Line \d+, character \d+:$/)).not.toEqual([]);
    fireEvent.click(screen.getByText('Save'));
    await waitFor(async () => expect((await brands())[0]?.queryVersion).toBe(1));
  },
);

test('what is pasted from another tool is written the way it is written here', async () => {
  await edit();
  const area = screen.getByLabelText<HTMLTextAreaElement>('Query');
  area.value = '“acme corp” NEAR/5f raw:Fire';
  fireEvent(area, new InputEvent('input', {inputType: 'insertFromPaste', bubbles: true}));
  await waitFor(() => expect(area.value).toBe('"acme corp" ONEAR/5 {Fire}'));
});

test('a mention says by which version of the query it was found, and how to keep such posts out', async () => {
  await keep('my acme pie');
  const [{id} = {id: ''}] = await recentMentions(1);
  await ask('decisions.made', {
    step: crypto.randomUUID(),
    decisions: [{mentionId: id, kind: 'not us'}],
  });
  place.value = `mention/${id}`;
  render(<Dashboard />);
  await screen.findByText('Found by query version 3 of Acme: “acme”');
  fireEvent.click(await screen.findByText('Keep such posts out'));
  fireEvent.click(await screen.findByText('Pass over “acme pie”'));
  await screen.findByText('Added to Acme');
  expect((await brands())[0]?.ignore).toEqual(['acme pie']);
  fireEvent.click(screen.getByText('Keep such posts out'));
  await screen.findByText(/Nothing to add: the query no longer finds this post/);
});
