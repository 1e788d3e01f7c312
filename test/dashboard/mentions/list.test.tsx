import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {decisionsMade} from '../../../src/background/handlers/decisions-made';
import {decisionsUndone} from '../../../src/background/handlers/decisions-undone';
import {forgetPresses} from '../../../src/dashboard/mentions/deciding';
import {place} from '../../../src/dashboard/place';
import {limits} from '../../../src/mention/limits';
import type {Handler} from '../../../src/messages/answer';
import type {Name} from '../../../src/messages/contract';
import {Refused} from '../../../src/messages/failures';
import {changeSettings} from '../../../src/settings/write';
import {counts, decisionsOf, readPrivate} from '../../../src/store/read';
import {writePrivate} from '../../../src/store/write/private';
import {findings} from '../../ui/stage';
import {setDashboardStage} from '../stage';
import {authors, keep, open} from './stage';

setDashboardStage();

const key = (name: string, on: Element = document.activeElement ?? document.body, more = {}) =>
  fireEvent.keyDown(on, {key: name, ...more});

const numberOf = (words: string): string =>
  screen.getByRole('checkbox', {name: new RegExp(`^${words}`)}).closest('label')?.textContent ?? '';

test('of a long list only the rows in sight are drawn, and axe finds nothing wrong', async () => {
  await keep(...Array.from({length: 120}, (_, at) => `Author ${at}`));
  await open('mentions', 'Author 0');
  const drawn = screen.getAllByRole('row');
  expect(drawn.length).toBeLessThan(50);
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('120');
  expect(screen.getByText('120 mentions kept')).toBeTruthy();
  expect(await findings()).toEqual([]);
});

test('a filter says what it leaves, and stands in the address', async () => {
  await keep('Wile', 'Robin', 'Dana');
  await open('mentions', 'Wile');
  expect(numberOf('Waiting')).toBe('Waiting3');
  fireEvent.click(screen.getByRole('checkbox', {name: /^Robin/}));
  await screen.findByText('1 of 3');
  expect(authors()).toEqual(['Robin']);
  expect(place.value).toBe('mentions?author=Robin');
  expect(location.hash).toBe('#mentions?author=Robin');
  fireEvent.click(screen.getByText('Show all again'));
  await screen.findByText('3 mentions kept');
});

test('the values of a filter are searched without accents, and only where that is seen', async () => {
  await keep(...Array.from({length: 30}, (_, at) => `Author ${at}`), 'Zoë');
  await open('mentions', 'Author 0');
  const facet = screen.getByText('Author', {selector: 'legend'}).closest('fieldset');
  const inFacet = within(facet ?? document.body);
  fireEvent.click(inFacet.getByText(/more$/));
  fireEvent.input(inFacet.getByRole('searchbox'), {target: {value: 'zoe'}});
  expect(inFacet.getAllByRole('checkbox').map(one => one.closest('label')?.textContent)).toEqual([
    'Zoë1',
  ]);
  fireEvent.click(inFacet.getByText(/fewer/i));
  expect(inFacet.getAllByRole('checkbox')).toHaveLength(6);
});

test('an address brings its view: filter, words and order', async () => {
  await keep('Wile', 'Robin', 'Dana');
  await open('mentions?sort=oldest&words=parcel&author=Wile&author=Dana', '2 of 3');
  await waitFor(() => expect(authors()).toEqual(['Dana', 'Wile']));
  expect(screen.getByLabelText('Search words, authors, sites, notes')).toHaveProperty(
    'value',
    'parcel',
  );
});

test('a search goes through all mentions, and says what it found', async () => {
  await keep(...Array.from({length: 300}, (_, at) => `Author ${at}`));
  await open('mentions', 'Author 0');
  const input = screen.getByLabelText('Search words, authors, sites, notes');
  input.focus();
  fireEvent.input(input, {target: {value: 'says 299'}});
  await screen.findByText('1 of 300');
  expect(authors()).toEqual(['Author 299']);
  fireEvent.input(input, {target: {value: 'nobody says this'}});
  await screen.findByText('Nothing found');
  // More are found than by the first look
  fireEvent.input(input, {target: {value: 'says'}});
  await screen.findByText('300 mentions kept');
});

test('keys go along, choose, and open; Escape comes back to the same row', async () => {
  await keep('Wile', 'Robin', 'Dana');
  await open('mentions', 'Wile');
  key('j');
  key('j');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Robin'));
  key('Enter');
  await screen.findByRole('heading', {name: 'Robin on forum.example'});
  expect(place.value).toMatch(/^mention\/id1robin$/);
  key('Escape', document.body);
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Robin'));
  expect(place.value).toBe('mentions');
});

const rowInHand = () => document.querySelector('[aria-current=true] .row-author')?.textContent;

test('where the row in hand leaves the list, the one that moved up takes hand and focus', async () => {
  await keep('Wile', 'Robin', 'Dana', 'Coyote');
  await open('mentions?state=waiting', 'Wile');
  key('j');
  key('j');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Robin'));
  key('a');
  await waitFor(() => expect(authors()).toEqual(['Wile', 'Dana', 'Coyote']));
  expect(rowInHand()).toBe('Dana');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Dana'));
  key('j');
  await waitFor(() => expect(rowInHand()).toBe('Coyote'));
});

test('where another view leaves the row in hand out, no other row is in hand', async () => {
  await keep('Wile', 'Robin', 'Dana');
  await open('mentions', 'Wile');
  key('j');
  await waitFor(() => expect(rowInHand()).toBe('Wile'));
  fireEvent.click(screen.getByRole('checkbox', {name: /^Robin/}));
  await waitFor(() => expect(authors()).toEqual(['Robin']));
  expect(rowInHand()).toBeUndefined();
});

test('several are chosen on the way, answered at once, and taken back as one step', async () => {
  await keep('Wile', 'Robin', 'Dana');
  await open('mentions', 'Wile');
  key('j');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Wile'));
  key('ArrowDown', undefined, {shiftKey: true});
  const bar = await screen.findByRole('region', {name: 'With the selected mentions'});
  expect(within(bar).getByText('2 of 3 selected')).toBeTruthy();
  expect(await findings()).toEqual([]);
  fireEvent.click(within(bar).getByText('Answered'));
  await screen.findByText('2 mentions logged as answered.');
  expect(await counts()).toMatchObject({answered: 2, waiting: 1});
  fireEvent.click(screen.getByText('Undo'));
  await screen.findByText('Taken back for 2 mentions.');
  expect(await counts()).toMatchObject({answered: 0, waiting: 3});
});

test('all that a filter holds are tagged, however many', async () => {
  await keep(...Array.from({length: 250}, (_, at) => `Author ${at}`));
  await open('mentions', 'Author 0');
  key('a', screen.getByRole('grid'), {ctrlKey: true});
  await screen.findByText('250 of 250 selected');
  fireEvent.click(screen.getByText('Tag'));
  fireEvent.input(screen.getByLabelText('Tags'), {target: {value: 'spring, refund'}});
  fireEvent.click(screen.getByText('Add'));
  await screen.findByText('250 mentions tagged.');
  expect(await decisionsOf('id7author7')).toMatchObject([{tags: ['spring', 'refund']}]);
  await waitFor(() => expect(numberOf('refund')).toBe('refund250'));
});

test('what a decision is not for is left as it is, and why is said', async () => {
  await keep('Wile', 'Robin');
  await open('mentions', 'Wile');
  key('j');
  key('n');
  await screen.findByText('1 mention needs no reply.');
  await waitFor(() => expect(numberOf('No reply needed')).toBe('No reply needed1'));
  key('a', screen.getByRole('grid'), {ctrlKey: true});
  await screen.findByText('2 of 2 selected');
  key('x');
  await screen.findByText('1 mention is not about us. 1 was left as it is: it awaits no reply.');
});

test('a decision that is for none of those that are chosen says so', async () => {
  await keep('Wile', 'Robin');
  await open('mentions', 'Wile');
  await chooseAll(2);
  fireEvent.click(screen.getByText(/^Answered at another time/));
  const when = screen.getByLabelText(/^When/);
  fireEvent.input(when, {target: {value: '2020-01-01T10:00'}});
  fireEvent.submit(when.closest('form') ?? document.body);
  await screen.findByText('2 were left as they are: they are newer than that time.');
  key('n', document.body);
  await screen.findByText('2 mentions need no reply.');
  await waitFor(() => expect(numberOf('No reply needed')).toBe('No reply needed2'));
  forgetPresses(); // As by the time that passes
  key('a', document.body);
  await screen.findByText('2 were left as they are: they await no reply.');
});

test('a tag that all have already is said to be there', async () => {
  await keep('Wile');
  await open('mentions', 'Wile');
  await chooseAll(1);
  const tag = () => {
    fireEvent.click(screen.getByRole('button', {name: 'Tag'}));
    fireEvent.input(screen.getByLabelText('Tags'), {target: {value: 'refund'}});
    fireEvent.click(screen.getByText('Add'));
  };
  tag();
  await screen.findByText('1 mention tagged.');
  await waitFor(() => expect(numberOf('refund')).toBe('refund1'));
  tag();
  await screen.findByText('1 was left as it is: it has these tags already.');
});

/** From now on, the worker does this once more, and then finds no room on the disk. */
function fillDiskAfterOne<N extends Name>(handler: Handler<N>): void {
  const {handle} = handler;
  let isFull = false;
  handler.handle = async (body, asker) => {
    if (isFull) throw new Refused('store unavailable', 'The disk is full.');
    isFull = true;
    return handle(body, asker);
  };
  emptyDisk = () => {
    handler.handle = handle;
  };
}

let emptyDisk = () => {};
afterEach(() => emptyDisk());

async function chooseAll(count: number): Promise<void> {
  key('a', screen.getByRole('grid'), {ctrlKey: true});
  await screen.findByText(`${count} of ${count} selected`);
}

test('where a mistake ends it halfway, what is saved is told apart, and can be taken back', async () => {
  await keep(...Array.from({length: 250}, (_, at) => `Author ${at}`));
  await open('mentions', 'Author 0');
  await chooseAll(250);
  fillDiskAfterOne(decisionsMade);
  key('n');
  await screen.findByText(
    '200 mentions need no reply. 50 others were not saved: The disk is full.',
  );
  fireEvent.click(screen.getByText('Undo'));
  await screen.findByText('Taken back for 200 mentions.');
  expect(await counts()).toMatchObject({waiting: 250});
});

test('where a mistake ends an undo halfway, that stays in sight, with the way on', async () => {
  await keep(...Array.from({length: 250}, (_, at) => `Author ${at}`));
  await open('mentions', 'Author 0');
  await chooseAll(250);
  key('n');
  await screen.findByText('250 mentions need no reply.');
  fillDiskAfterOne(decisionsUndone);
  fireEvent.click(screen.getByText('Undo'));
  await screen.findByText('Taken back for 200 mentions. 50 others were not: The disk is full.');
  emptyDisk();
  fireEvent.click(screen.getByText('Undo'));
  await screen.findByText('Taken back for 50 mentions.');
  expect(await counts()).toMatchObject({waiting: 250});
});

test('a view is named, renamed, kept apart from what pages can read, and removed', async () => {
  await keep('Wile', 'Robin');
  await open('mentions?author=Wile', '1 of 2');
  fireEvent.click(screen.getByText('Save this view'));
  fireEvent.input(screen.getByLabelText('Name of the view'), {target: {value: 'By Wile'}});
  fireEvent.click(screen.getByText('Save'));
  const link = await screen.findByRole('link', {name: 'By Wile'});
  expect(link.getAttribute('href')).toBe('#mentions?author=Wile');
  expect(link.getAttribute('aria-current')).toBe('page');
  expect(await readPrivate('views')).toMatchObject([{name: 'By Wile', query: 'author=Wile'}]);
  fireEvent.click(screen.getByText('Rename this view'));
  fireEvent.input(screen.getByLabelText('Name of the view'), {target: {value: 'Coyote'}});
  fireEvent.click(screen.getByText('Save'));
  await screen.findByRole('link', {name: 'Coyote'});
  fireEvent.click(screen.getByText('Remove this view'));
  await waitFor(async () => expect(await readPrivate('views')).toEqual([]));
});

test('where no more views can have names, it says so in place of the button', async () => {
  const views = Array.from({length: limits.views}, (_, at) => ({
    id: `view${at}`,
    name: `View ${at}`,
    query: `author=Author${at}`,
  }));
  await writePrivate({key: 'views', value: views});
  await keep('Wile', 'Robin');
  await open('mentions?author=Wile', '1 of 2');
  await screen.findByText(/^100 views have names, and no more can\./);
  expect(screen.queryByText('Save this view')).toBeNull();
});

test('? lists the keys', async () => {
  await keep('Wile');
  await open('mentions', 'Wile');
  key('?', document.body);
  expect((await screen.findByRole('dialog')).textContent).toContain('Select along the way');
});

test('pressed twice before the list follows, one decision is made, and one way back takes it', async () => {
  await keep('Wile', 'Robin');
  await open('mentions', 'Wile');
  key('j');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Wile'));
  key('n');
  key('n');
  await screen.findByText('1 mention needs no reply.');
  key('n');
  expect(await counts()).toMatchObject({'no reply needed': 1, waiting: 1});
  fireEvent.click(screen.getByText('Undo'));
  await waitFor(async () => expect(await counts()).toMatchObject({waiting: 2}));
});

test('once a decision took away what the choosing began with, it begins anew', async () => {
  await keep('Wile', 'Robin', 'Dana', 'Kim');
  await open('mentions?state=waiting', 'Kim');
  const row = (at: number) => screen.getAllByRole('row')[at] ?? document.body;
  fireEvent.click(row(2));
  const gone = row(2).textContent;
  key('n');
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3));
  expect(row(2).textContent).not.toBe(gone);
  fireEvent.click(row(2), {shiftKey: true});
  await screen.findByText('1 of 3 selected');
});

test('before the first run is finished, the empty list leads to it', async () => {
  await changeSettings(settings => ({...settings, ready: false}));
  await open('mentions', 'Set up Earmark');
  expect(screen.getByText('Set up Earmark').getAttribute('href')).toBe('welcome.html');
  expect(await findings()).toEqual([]);
});
