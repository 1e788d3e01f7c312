import 'fake-indexeddb/auto';
import {fireEvent, render, screen, waitFor} from '@testing-library/preact';
import {WelcomePage} from '../../src/dashboard/welcome-page';
import {defaults} from '../../src/settings/defaults';
import {readSettings} from '../../src/settings/read';
import {changeSettings} from '../../src/settings/write';
import {readPrivate} from '../../src/store/read';
import fake from '../support/fake-browser';
import {findings} from '../ui/stage';
import {brands, setDashboardStage} from './stage';

setDashboardStage();
beforeEach(() => changeSettings(() => structuredClone(defaults)));

async function begin() {
  const shown = render(<WelcomePage />);
  await screen.findByText('Start watching');
  return shown;
}
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), {target: {value}});
const finish = () => fireEvent.click(screen.getByText('Start watching'));

test('a name is enough: then Earmark watches, and says what to do next', async () => {
  await begin();
  expect(await findings()).toEqual([]);
  type('Brand', 'Acme');
  finish();
  await screen.findByText('Earmark is watching for Acme');
  const settings = await readSettings();
  expect(settings).toMatchObject({ready: true, target: 60});
  expect(settings.brands[0]).toMatchObject({name: 'Acme', query: 'Acme', queryVersion: 1});
  expect(await findings()).toEqual([]);
});

test('without a name nothing is saved, and the field says so', async () => {
  await begin();
  finish();
  await screen.findByText('Give the brand a name.');
  expect(await readSettings()).toEqual(defaults);
});

test('the try-it box shows what would be found while the name is typed', async () => {
  const {container} = await begin();
  type('Brand', 'Acme');
  type(/^Other spellings/, 'roadrunner feed');
  type('A post', 'The ROADRUNNER feed is stale');
  expect(container.querySelector('.try-it mark')?.textContent).toBe('ROADRUNNER feed');
  expect(screen.getByText('This would be found.')).toBeTruthy();
  type('A post', 'Nothing to see');
  expect(screen.getByText('This would not be found.')).toBeTruthy();
});

test('an ignore phrase is passed over in the try-it box, and nothing else of the post', async () => {
  const {container} = await begin();
  type('Brand', 'apple');
  type(/^Ignore phrases/, 'apple pie');
  type('A post', 'apple pie');
  expect(screen.getByText('This would not be found.')).toBeTruthy();
  type('A post', 'apple pie and my Apple ID is locked');
  expect(container.querySelector('.try-it mark')?.textContent).toBe('Apple');
});

test('a mistake in the query is shown under its very characters, with place and reason', async () => {
  const {container} = await begin();
  type('Brand', 'Acme');
  type('Query', 'acme\nvisa AND (card');
  const wrong = container.querySelector('.underlay-wave[data-as=mistake]');
  expect(wrong?.textContent).toBe('(');
  const place = await screen.findByRole('button', {name: 'Line 2, character 10:'});
  expect(place.closest('[role=status]')?.textContent).toContain('never closed');
  finish();
  await screen.findByText('Something above needs a look first.');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Query')));
  expect((await readSettings()).ready).toBe(false);
  fireEvent.click(screen.getByText('Make it from the name again'));
  await waitFor(() => expect(screen.getByLabelText('Query')).toHaveProperty('value', 'Acme'));
});

test('a target of −5 is refused beside its field', async () => {
  await begin();
  type('Brand', 'Acme');
  type('Target, in minutes', '-5');
  expect(screen.getByText('A target is at least 1 minute.')).toBeTruthy();
  finish();
  await screen.findByText('Something above needs a look first.');
  expect(await brands()).toEqual([]);
});

test('all choices are kept: accounts, sites, target, name', async () => {
  await begin();
  type('Brand', 'Acme');
  const account = screen.getByLabelText(/^Accounts of yours/);
  fireEvent.input(account, {target: {value: 'desert.example/u/AcmeCare'}});
  fireEvent.keyDown(account, {key: 'Enter'});
  fireEvent.click(screen.getByLabelText(/^Only the sites I list/));
  expect(screen.getByText(/List at least one site/)).toBeTruthy();
  type('Sites', 'https://desert.example/t/1');
  fireEvent.blur(screen.getByLabelText('Sites'));
  type('Target, in minutes', '30');
  type(/^Your name/, 'Dana');
  finish();
  const heading = await screen.findByText('Earmark is watching for Acme');
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const {target, sites} = await readSettings();
  expect(target).toBe(30);
  expect(sites).toMatchObject({mode: 'listed', listed: ['desert.example']});
  expect((await brands())[0]?.accounts).toMatchObject([{handle: 'AcmeCare'}]);
  expect(await readPrivate('person')).toBe('Dana');
});

test('a display name is no account of ours', async () => {
  await begin();
  type(/^Accounts of yours/, 'Acme Care');
  fireEvent.click(screen.getAllByText('Add')[0] ?? document.body);
  expect(screen.getByText(/A display name alone is not enough/)).toBeTruthy();
});

test('where the browser does not let Earmark read pages, finishing asks it to', async () => {
  Object.assign(fake.permissions, {contains: async () => false});
  await begin();
  await screen.findByText(/The browser will ask/);
  type('Brand', 'Acme');
  finish();
  await screen.findByText('Earmark is watching for Acme');
  expect(fake.permissions.request.calls).toHaveLength(1);
  await screen.findByText('Let Earmark read pages');
});

test('posts of the last week count when the person wants it so', async () => {
  await begin();
  type('Brand', 'Acme');
  fireEvent.change(screen.getByLabelText('Posts that count'), {target: {value: '10080'}});
  const week = Date.now() - 7 * 24 * 60 * 60_000;
  finish();
  await screen.findByText('Earmark is watching for Acme');
  const [brand] = (await readSettings()).brands;
  expect(Math.abs((brand?.since ?? 0) - week)).toBeLessThan(60_000);
});
