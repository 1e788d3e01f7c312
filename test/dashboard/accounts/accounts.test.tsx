import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {Accounts} from '../../../src/dashboard/accounts/accounts';
import {changeSettings} from '../../../src/settings/write';
import {findings} from '../../ui/stage';
import {acme, brands, setDashboardStage, showSection} from '../stage';

setDashboardStage();

const wile = {
  ...acme,
  id: 'wile',
  name: 'Wile',
  query: 'wile',
  accounts: [{host: 'desert.example', handle: 'wile_care'}],
};

beforeEach(async () => {
  await changeSettings(settings => ({...settings, brands: [acme, wile]}));
  showSection(Accounts);
  await screen.findByRole('region', {name: 'Acme'});
});

const kept = async () => (await brands()).map(({accounts}) => accounts);
const of = (name: string) => within(screen.getByRole('region', {name}));

test('each brand has its accounts: pasted ones are kept at once, and taken out again', async () => {
  expect(await findings()).toEqual([]);
  fireEvent.input(of('Acme').getByRole('textbox'), {
    target: {value: 'https://desert.example/u/acme_care'},
  });
  fireEvent.click(of('Acme').getByText('Add'));
  const account = {
    host: 'desert.example',
    page: 'https://desert.example/u/acme_care',
    handle: 'acme_care',
  };
  await waitFor(async () => expect(await kept()).toEqual([[account], wile.accounts]));
  fireEvent.click(of('Wile').getByRole('button', {name: 'Remove wile_care · desert.example'}));
  await waitFor(async () => expect(await kept()).toEqual([[account], []]));
});

test('a display name is refused, and why is said', async () => {
  fireEvent.input(of('Acme').getByRole('textbox'), {target: {value: 'Acme Care'}});
  fireEvent.click(of('Acme').getByText('Add'));
  expect(await of('Acme').findByRole('alert')).toBeTruthy();
  expect(screen.getByText(/Anybody can call themselves as you do/)).toBeTruthy();
  expect(await kept()).toEqual([[], wile.accounts]);
});
