import 'fake-indexeddb/auto';
import {fireEvent, render, screen, waitFor, within} from '@testing-library/preact';
import {Dashboard} from '../../src/dashboard/dashboard';
import {place} from '../../src/dashboard/place';
import {readSettings} from '../../src/settings/read';
import {changeSettings} from '../../src/settings/write';
import {readPrivate} from '../../src/store/read';
import fake from '../support/fake-browser';
import {findings} from '../ui/stage';
import {acme, brands, setDashboardStage} from './stage';

setDashboardStage();

const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), {target: {value}});

async function open(section: string): Promise<void> {
  place.value = section;
  render(<Dashboard />);
  await screen.findByRole('main');
}

test.each([
  ['mentions', 'Mentions'],
  ['brands', 'Brands'],
  ['sites', 'Where it runs'],
  ['targets', 'Targets and look'],
  ['about', 'Keys and privacy'],
  ['nowhere', 'Mentions'],
])('#%s shows “%s”, and axe finds nothing wrong there', async (section, title) => {
  await open(section);
  expect(screen.getByRole('heading', {level: 1}).textContent).toBe(title);
  expect(screen.getByRole('link', {current: 'page'}).textContent).toBe(title);
  expect(await findings()).toEqual([]);
});

test('where the sections are folded away, a button shows them; a choice, or Escape, folds them again', async () => {
  await open('brands');
  const button = screen.getByRole('button', {name: 'Sections'});
  const isOpen = () => button.getAttribute('aria-expanded');
  fireEvent.click(button);
  expect(isOpen()).toBe('true');
  fireEvent.keyDown(button, {key: 'Escape'});
  expect(isOpen()).toBe('false');
  fireEvent.click(button);
  fireEvent.click(screen.getByRole('link', {name: 'Report'}));
  expect(isOpen()).toBe('false');
  expect(document.activeElement).toBe(button);
});

test('that the browser lets nothing be read is said in every section, with the way out', async () => {
  Object.assign(fake.permissions, {contains: async () => false});
  await open('report');
  expect(await screen.findByText('Let Earmark read pages')).toBeTruthy();
});

test('a brand is edited, and its new query is in force', async () => {
  await open('brands');
  fireEvent.click(screen.getByText('Edit'));
  type('Query', 'acme AND fire');
  fireEvent.click(screen.getByText('Save'));
  await screen.findByText('Acme is saved');
  expect(await brands()).toMatchObject([{query: 'acme AND fire', queryVersion: 2}]);
});

test('with a mistake in the query the old one stays in force, and the editor says so', async () => {
  await open('brands');
  fireEvent.click(screen.getByText('Edit'));
  type('Query', 'acme AND');
  expect(screen.getByText(/the old query stays in force/)).toBeTruthy();
  fireEvent.click(screen.getByText('Save'));
  expect(await brands()).toEqual([acme]);
  expect(screen.getByLabelText('Query')).toHaveProperty('value', 'acme AND');
  expect(await findings()).toEqual([]);
});

test('a second brand is added', async () => {
  await open('brands');
  fireEvent.click(screen.getByText('Add a brand'));
  fireEvent.click(screen.getByText('Save'));
  await screen.findByText('Give the brand a name.');
  type('Brand', 'Gap');
  fireEvent.click(screen.getByLabelText(/everyday word/));
  type(/^Target of its own/, '15');
  fireEvent.click(screen.getByText('Save'));
  await screen.findByText('Gap is saved');
  expect((await brands())[1]).toMatchObject({name: 'Gap', query: '{Gap}', target: 15});
});

test('a brand goes only after a second word, and its mentions stay', async () => {
  await open('brands');
  fireEvent.click(screen.getByRole('button', {name: 'Remove Acme'}));
  const dialog = screen.getByRole('dialog', {name: 'Stop watching Acme?'});
  expect(dialog.textContent).toContain('Its mentions and what you decided stay');
  expect(await brands()).toHaveLength(1);
  fireEvent.click(within(dialog).getByText('Stop watching'));
  await screen.findByText('No brand is watched');
});

test('a site is typed into the off list as any address on it, and taken out again', async () => {
  await open('sites');
  type('Paused', 'no site!');
  fireEvent.blur(screen.getByLabelText('Paused'));
  expect(screen.getByText(/^“site!” is not a site/)).toBeTruthy();
  type('Paused', 'https://desert.example/t/1');
  fireEvent.blur(screen.getByLabelText('Paused'));
  await waitFor(async () =>
    expect((await readSettings()).sites.paused).toEqual(['desert.example']),
  );
  fireEvent.click(await screen.findByRole('button', {name: 'Remove desert.example'}));
  await waitFor(async () => expect((await readSettings()).sites.paused).toEqual([]));
});

test('what another window pauses meanwhile stays paused, however long a choice is half made', async () => {
  await open('sites');
  fireEvent.click(screen.getByLabelText(/^Only the sites I list/));
  await changeSettings(all => ({...all, sites: {...all.sites, paused: ['private.example']}}));
  await screen.findByRole('button', {name: 'Remove private.example'});
  type('Paused', 'other.example');
  fireEvent.blur(screen.getByLabelText('Paused'));
  const paused = ['private.example', 'other.example'];
  await waitFor(async () => expect((await readSettings()).sites.paused).toEqual(paused));
  fireEvent.click(screen.getByLabelText(/^Every site/));
  const sites = () => screen.getByLabelText(/^Every site/) as HTMLInputElement;
  await waitFor(() => expect(sites().checked).toBe(true));
  expect((await readSettings()).sites).toMatchObject({mode: 'every', paused});
});

test('“only the sites I list” changes nothing until a site is listed', async () => {
  await open('sites');
  fireEvent.click(screen.getByLabelText(/^Only the sites I list/));
  await screen.findByText(/Until then nothing changes/);
  expect((await readSettings()).sites.mode).toBe('every');
  type('Sites', 'desert.example');
  fireEvent.blur(screen.getByLabelText('Sites'));
  await waitFor(async () => expect((await readSettings()).sites.mode).toBe('listed'));
});

test('target, archive, name and look are saved, each mistake beside its field', async () => {
  await open('targets');
  const [saveTarget = document.body, saveName = document.body] = screen.getAllByText('Save');
  type('Target, in minutes', '-5');
  type(/^Archive posts older/, '0');
  expect(screen.getAllByRole('alert').map(mistake => mistake.textContent)).toEqual([
    'A target is at least 1 minute.',
    'Give a number of days from 1 to 365.',
  ]);
  fireEvent.click(saveTarget);
  type('Target, in minutes', '90');
  type(/^Archive posts older/, '14');
  fireEvent.click(saveTarget);
  type(/^Your name/, 'Dana');
  fireEvent.click(saveName);
  fireEvent.click(screen.getByLabelText('Dark'));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  expect(await readSettings()).toMatchObject({target: 90, archiveAfter: 14 * 1_440});
  await waitFor(async () => expect(await readPrivate('person')).toBe('Dana'));
});

test('single keys are turned off by a switch', async () => {
  await open('about');
  fireEvent.click(screen.getByRole('switch', {name: 'Single keys act in the lists'}));
  await waitFor(async () => expect((await readSettings()).singleKeys).toBe(false));
});
