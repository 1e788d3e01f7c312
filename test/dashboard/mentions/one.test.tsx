import 'fake-indexeddb/auto';
import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {ask} from '../../../src/messages/ask';
import {decisionsOf} from '../../../src/store/read';
import type {Sighting} from '../../../src/store/sighting';
import {erase} from '../../../src/store/write/erase';
import {record} from '../../../src/store/write/record';
import {later, rules, sighting} from '../../store/sample';
import {findings} from '../../ui/stage';
import {setDashboardStage} from '../stage';
import {keep, open} from './stage';

setDashboardStage();

const ID = 'id0wile';
const rest = {rules, room: 9};

const partOf = (title: string): HTMLElement => {
  const part = screen.getByRole('heading', {name: title}).closest('section');
  if (!part) throw new Error(`${title} heads nothing`);
  return part;
};

test('the page says what was seen and why it is kept, and axe finds nothing wrong', async () => {
  await keep('Wile');
  await open(`mention/${ID}`, 'Kept as seen');
  expect(partOf('Kept as seen').textContent).toContain('Acme lost my parcel, says Wile');
  expect(partOf('Kept as seen').querySelector('mark')?.textContent).toBe('Acme');
  expect(partOf('Why it is kept').textContent).toContain('It contains “Acme”');
  expect(partOf('Why it is kept').textContent).toContain('The query finds it today as well.');
  expect(partOf('When it was seen').textContent).toContain('First on');
  expect(await findings()).toEqual([]);
});

test('a private contact is logged with its way and its time, and can be taken back', async () => {
  await keep('Wile');
  await open(`mention/${ID}`, 'Kept as seen');
  fireEvent.click(screen.getByText(/^Answered otherwise/));
  fireEvent.change(screen.getByLabelText('How were they reached?'), {target: {value: 'phone'}});
  fireEvent.submit(
    screen.getByLabelText('How were they reached?').closest('form') ?? document.body,
  );
  const part = partOf('What was decided');
  await within(part).findByText(/^Answered in private \(Phone\) on/);
  expect(part.textContent).toContain('Waiting → Answered');
  expect(await decisionsOf(ID)).toMatchObject([{kind: 'private contact', channel: 'phone'}]);
  fireEvent.click(within(part).getByText('Take back'));
  await within(part).findByText(/^Taken back: Answered in private/);
  expect(part.textContent).toContain('Answered → Waiting');
  expect(part.textContent).toContain('taken back later');
});

test('kind, tag and note are decided on the page and stand in the timeline', async () => {
  await keep('Wile');
  await ask('person.named', {name: 'Dana'});
  await open(`mention/${ID}`, 'Kept as seen');
  fireEvent.click(within(partOf('What it is')).getByText(/^Concern/));
  const part = partOf('What was decided');
  await within(part).findByText('Kind: Concern');
  expect(part.textContent).toContain('No kind chosen yet → Concern');
  fireEvent.keyDown(document.body, {key: 'e'});
  fireEvent.input(await screen.findByLabelText('Note'), {target: {value: 'Called them'}});
  fireEvent.click(screen.getByText('Save note'));
  await within(part).findByText('Note: Called them');
  expect(part.textContent).toContain('Dana ·');
  expect(partOf('Notes').textContent).toContain('Called them');
});

test('what was taken back in the timeline is not taken back once more: that is its step before', async () => {
  await keep('Wile');
  await open(`mention/${ID}`, 'Kept as seen');
  const part = partOf('What was decided');
  fireEvent.click(within(partOf('What it is')).getByText(/^Concern/));
  await within(part).findByText('Kind: Concern');
  fireEvent.keyDown(document.body, {key: 'n'});
  const words = await within(part).findByText('No reply needed');
  fireEvent.click(within(words.closest('li') ?? part).getByText('Take back'));
  await within(part).findByText('Taken back: No reply needed');
  fireEvent.keyDown(document.body, {key: 'u'});
  await within(part).findByText('Taken back: Kind: Concern');
});

test('what another window took back already is not said to be taken back now', async () => {
  await keep('Wile');
  await open(`mention/${ID}`, 'Kept as seen');
  fireEvent.keyDown(document.body, {key: 'n'});
  await screen.findByText('1 mention needs no reply.');
  const [decision] = await decisionsOf(ID);
  await ask('decisions.undone', {ids: [decision?.id ?? '']});
  fireEvent.click(screen.getByText('Undo'));
  await screen.findByText('That was taken back already.');
});

test('an edit shows what went and what came, and the first text stays', async () => {
  await record([sighting('aa')], rest);
  await record([later('aa', 60, {post: {body: 'Acme found my parcel (aa)'}})], rest);
  await open('mention/aa', 'Edited since');
  const part = partOf('Edited since');
  expect(part.querySelector('del')?.textContent?.trim()).toBe('lost');
  expect(part.querySelector('ins')?.textContent?.trim()).toBe('found');
  expect(partOf('Kept as seen').textContent).toContain('Acme lost my parcel (aa)');
});

function translated(name: string): Sighting {
  const one = sighting(name);
  return {...one, facts: {...one.facts, post: {...one.facts.post, isTranslated: true}}};
}

test('a post that was first read in translation says so, and shows its own words once they were read', async () => {
  await record([translated('aa')], rest);
  await record([later('aa', 60, {post: {body: 'Acme hat mein Paket verloren'}})], rest);
  await open('mention/aa', 'As its author wrote it');
  expect(partOf('Kept as seen').textContent).toContain('not the author’s own words');
  expect(partOf('As its author wrote it').textContent).toContain('Acme hat mein Paket verloren');
  expect(screen.queryByText('Edited since')).toBeNull();
});

test('the list says of a post that it was read in translation', async () => {
  await record([translated('aa')], rest);
  await open('mentions', 'Read in translation');
});

test('an erased mention says so, and so does an address that names none', async () => {
  await keep('Wile');
  await erase({by: 'mention', ids: [ID]}, {by: 'Dana', at: Date.now(), rules});
  await open(`mention/${ID}`, 'This mention was erased');
  expect(document.body.textContent).toMatch(/Erased on .* by Dana/);
});

test('an address that names no mention says so', async () => {
  await open('mention/nobody', 'No mention here');
});

test('an older id of a merged mention leads to the one that both belong to', async () => {
  const link = {post: {permalink: 'https://forum.example/t/1#5'}};
  await record([sighting('aa', link)], rest);
  const {key: _, ...post} = sighting('bb', link).facts.post;
  const twin = sighting('bb', link);
  const facts = {...twin.facts, post, textHash: sighting('aa', link).facts.textHash};
  await record([{...twin, facts}], rest);
  await open('mention/bb', /by an older id/);
  await waitFor(() => expect(partOf('Kept as seen').textContent).toContain('(aa)'));
});
