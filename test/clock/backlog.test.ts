import {backlog} from '../../src/clock/backlog';
import {answeredAt, clocked, NOON, noon} from './made';

const since = (minutes: number) =>
  clocked({seenAt: noon(-minutes), posted: {from: noon(-minutes), to: noon(-minutes)}});

test('what waits is counted by age, the end of a band belonging to the next', () => {
  const mentions = [0, 59, 60, 239, 240, 1439, 1440, 4319, 4320, 99_999].map(since);
  expect(backlog(mentions, NOON)).toEqual({
    count: 10,
    oldest: {from: noon(-99_999), to: noon(-99_999)},
    bands: [2, 2, 2, 2, 2],
  });
});

test('the oldest is the one that can be the oldest, within all that is known of it', () => {
  const posted = {from: noon(-300), to: noon(-100)};
  const mentions = [since(200), clocked({seenAt: noon(-90), posted}), since(250)];
  expect(backlog(mentions, NOON).oldest).toEqual(posted);
});

test('the answered, the waved off and the archive do not wait', () => {
  const mentions = [
    clocked({state: {standing: answeredAt(5)}}),
    clocked({state: {standing: {is: 'not us', at: NOON, by: 'Dana'}}}),
    clocked({archived: true}),
  ];
  expect(backlog(mentions, noon(90))).toEqual({count: 0, bands: [0, 0, 0, 0, 0]});
});

test('a mention of unknown age counts from first seen; a clock set back makes it new, not negative', () => {
  const {posted: _, ...unknown} = clocked();
  expect(backlog([unknown], noon(90))).toMatchObject({
    oldest: {from: NOON, to: NOON},
    bands: [0, 1, 0, 0, 0],
  });
  expect(backlog([unknown], noon(-90)).bands).toEqual([1, 0, 0, 0, 0]);
});
