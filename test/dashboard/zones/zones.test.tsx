import 'fake-indexeddb/auto';
import {fireEvent, render, screen, waitFor} from '@testing-library/preact';
import {Dashboard} from '../../../src/dashboard/dashboard';
import {place} from '../../../src/dashboard/place';
import {offsetWords} from '../../../src/dashboard/zones/offset-words';
import {mentionById, readPrivate} from '../../../src/store/read';
import {writePrivate} from '../../../src/store/write/private';
import {record} from '../../../src/store/write/record';
import {rules, sighting} from '../../store/sample';
import {findings} from '../../ui/stage';
import {setDashboardStage} from '../stage';

setDashboardStage();

const HOUR = 3_600_000;

async function open(): Promise<void> {
  place.value = 'sites';
  render(<Dashboard />);
  await screen.findByText('In which zone sites show their times');
}

async function set(site: string, zone: string): Promise<void> {
  fireEvent.input(screen.getByLabelText('Site'), {target: {value: site}});
  fireEvent.input(screen.getByLabelText('Its times are in'), {target: {value: zone}});
  fireEvent.click(screen.getByText('Set the zone'));
}

test('what posts taught and what a person set are told apart', async () => {
  const specimens = [{postedAt: 0, postedText: 'x'}];
  await writePrivate({
    key: 'zones',
    value: {
      'b.example': {set: 'Asia/Tokyo', specimens: []},
      'a.example': {zone: {offset: -210, since: 0, until: 0}, specimens},
      'nothing.example': {specimens},
    },
  });
  await open();
  const rows = await waitFor(() => {
    const found = [...document.querySelectorAll('.site-zone')].map(row => row.textContent);
    expect(found).toHaveLength(2);
    return found;
  });
  expect(rows[0]).toMatch(/^b\.exampleAsia\/Tokyo set by you/);
  expect(rows[1]).toMatch(/^a\.exampleUTC−03:30 learned from 1 post/);
  expect(await findings()).toEqual([]);
  fireEvent.click(screen.getByText('Take back'));
  await waitFor(async () => {
    expect((await readPrivate('zones'))?.['b.example']).toEqual({specimens: []});
  });
});

test('a zone that is set makes the times of what is kept narrower, and it says so', async () => {
  const {postedAt: _, ...post} = sighting('a').facts.post;
  const untimed = sighting('a');
  const {posted: _posted, ...rest} = untimed;
  const seenAt = Date.UTC(2026, 4, 4, 12);
  const facts = {...rest.facts, seenAt, post: {...post, postedText: '4 May 2026, 10:00'}};
  const posted = {from: seenAt - 16 * HOUR, to: seenAt};
  await record([{...rest, facts, posted}], {rules, room: 9});
  await open();
  await set(facts.host, 'Europe/Berlin');
  await screen.findByText('1 mention has another time now.');
  expect((await mentionById(facts.id))?.posted?.from).toBe(seenAt - 4 * HOUR);
});

test('what is no zone, and what is no site, are refused in words', async () => {
  await open();
  await set('no site', 'Mars/Olympus');
  expect(await screen.findByText(/“Mars\/Olympus” is no time zone/)).toBeTruthy();
  expect(screen.getByText(/Give the site/)).toBeTruthy();
  expect(await readPrivate('zones')).toBeUndefined();
  expect(await findings()).toEqual([]);
});

test.each([
  [{offset: 330, since: 0, until: 0}, 'UTC+05:30'],
  [{offset: 0, since: 0, until: 0}, 'UTC+00:00'],
  ['Europe/Berlin', 'Europe/Berlin'],
])('the zone %j is shown as %s', (zone, words) => {
  expect(offsetWords(zone)).toBe(words);
});
