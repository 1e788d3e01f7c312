import {changesSoFar, latest, noteChanges} from '../../src/background/latest';
import type {PageState} from '../../src/messages/contract';

const state = (id: string, flagged = false): PageState => ({id, standing: 'waiting', flagged});

test('a change is known to whoever began before it, and to nobody who began after', () => {
  const before = changesSoFar();
  noteChanges([state('a', true)]);
  expect(latest(state('a'), before)).toEqual(state('a', true));
  expect(latest(state('a'), changesSoFar())).toEqual(state('a'));
  expect(latest(state('b'), before)).toEqual(state('b'));
});

test('one mention that changes again and again is remembered once, and pushes no other out', () => {
  const before = changesSoFar();
  noteChanges([state('c', true)]);
  for (let n = 0; n < 2_000; n++) noteChanges([state('d', n % 2 === 0)]);
  expect(latest(state('c'), before)).toEqual(state('c', true));
  expect(latest(state('d', true), before)).toEqual(state('d', false));
});

test('of many the latest thousand are remembered', () => {
  const before = changesSoFar();
  noteChanges(Array.from({length: 1_001}, (_, n) => state(`m${n}`, true)));
  expect(latest(state('m0'), before).flagged).toBe(false);
  expect(latest(state('m1'), before).flagged).toBe(true);
  expect(latest(state('m1000'), before).flagged).toBe(true);
});
