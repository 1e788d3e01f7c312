import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {readSettings} from '../../src/settings/read';
import {findings} from '../ui/stage';
import {buttonOf, open, postBy, read, rowOf, setPopupStage} from './stage';

setPopupStage();

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, {key});
const theBrand = async () => (await readSettings()).brands[0];
const theOffer = () => screen.findByRole('region', {name: 'Keep such posts out of Acme?'});

const pie = {body: 'An acme pie is easily baked'};

test('after “not us” the phrase that would have prevented it is added by one click, and undone', async () => {
  await read(
    postBy('Wile', 10, pie),
    postBy('Road', 20),
    postBy('Coyote', 30, {body: 'acme pie for two'}),
  );
  open();
  fireEvent.click(await buttonOf('Wile', 'Not us'));
  const offer = await theOffer();
  const way = within(offer).getByRole('button', {name: 'Pass over “acme pie”'});
  const effect = way.closest('li');
  expect(effect?.textContent).toContain('Would have taken 1 of 2 other posts away.');
  expect(effect?.textContent).toContain('acme pie for two');
  expect(await findings()).toEqual([]);
  fireEvent.click(way);
  await screen.findByText('Added to Acme');
  expect(await theBrand()).toMatchObject({ignore: ['acme pie'], queryVersion: 2});
  expect(screen.queryByRole('region', {name: /Keep such posts/})).toBeNull();
  fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
  await waitFor(async () => expect((await theBrand())?.ignore).toEqual([]));
});

test('the words beside it can be excluded instead', async () => {
  await read(postBy('Wile', 10, pie));
  open();
  fireEvent.click(await buttonOf('Wile', 'Not us'));
  fireEvent.click(await screen.findByRole('button', {name: 'Drop posts with “pie”'}));
  await screen.findByText('Added to Acme');
  expect(await theBrand()).toMatchObject({query: 'acme AND NOT pie', ignore: []});
});

test('the offer takes no focus and no key; “i” goes there, and the list goes on after it', async () => {
  await read(postBy('Wile', 10, pie), postBy('Road', 20), postBy('Coyote', 30));
  open();
  await rowOf('Wile');
  press('j');
  press('j');
  press('j');
  expect(document.activeElement).toBe(await rowOf('Wile'));
  press('x');
  const offer = await theOffer();
  const road = await rowOf('Road');
  await waitFor(() => expect(document.activeElement === road).toBe(true));
  press('i');
  expect(offer.contains(document.activeElement)).toBe(true);
  fireEvent.click(within(offer).getByRole('button', {name: 'Close'}));
  expect(document.activeElement === road).toBe(true);
  expect(await theBrand()).toMatchObject({ignore: [], queryVersion: 1});
});

test('the next step, or taking it back, takes the offer away', async () => {
  await read(postBy('Wile', 10, pie), postBy('Road', 20));
  open();
  fireEvent.click(await buttonOf('Wile', 'Not us'));
  await theOffer();
  press('u');
  await rowOf('Wile');
  expect(screen.queryByRole('region', {name: /Keep such posts/})).toBeNull();
});
