import fc from 'fast-check';
import {dueAt, dueSoonAt, isSnoozed, targetState} from '../../src/clock/target-state';
import type {Standing} from '../../src/mention/fold';
import {answeredAt, clocked, NOON, noon} from './made';

const target = 60;
const at = (minutes: number) => ({target, now: noon(minutes)});
const standing = (value: Standing) => clocked({state: {standing: value}});

describe('an unanswered mention', () => {
  test.each([
    [44.9, 'waiting'],
    [45, 'due soon'],
    [60, 'due soon'],
    [60.1, 'late-waiting'],
    [100_000, 'late-waiting'],
    [-10, 'waiting'],
  ])('after %d of 60 minutes is %s', (minutes, state) => {
    expect(targetState(clocked(), at(minutes))).toBe(state);
  });

  test('set aside until later is snoozed, but only until it is late', () => {
    const snoozed = clocked({state: {snoozedUntil: noon(90)}});
    expect(targetState(snoozed, at(50))).toBe('snoozed');
    expect(targetState(snoozed, at(61))).toBe('late-waiting');
    expect(isSnoozed(snoozed, noon(61))).toBe(true);
    expect(isSnoozed(snoozed, noon(90))).toBe(false);
  });
});

describe('an answered mention', () => {
  test.each([
    [60, 'answered in time'],
    [61, 'answered late'],
  ])('answered after %d of 60 minutes is %s, for good', (minutes, state) => {
    const mention = standing(answeredAt(minutes));
    expect(targetState(mention, at(70))).toBe(state);
    expect(targetState(mention, at(1_000_000))).toBe(state);
  });

  test('waits again when its author wrote after our reply', () => {
    const followUps = [{id: 'f', words: 'Still broken', seenAt: noon(20)}];
    const state = {standing: answeredAt(5), replies: [noon(5)]};
    expect(targetState(clocked({state, followUps}), at(70))).toBe('waiting again');
  });

  test('no answer makes a late mention one in time', () => {
    fc.assert(
      fc.property(fc.integer({min: 61, max: 10_000}), fc.nat(10_000), (reply, later) => {
        expect(targetState(clocked(), at(reply))).toBe('late-waiting');
        expect(targetState(standing(answeredAt(reply)), at(reply + later))).toBe('answered late');
      }),
    );
  });
});

describe('no clock runs', () => {
  test.each<Standing>([
    {is: 'not us', at: NOON, by: 'Dana'},
    {is: 'no reply needed', at: NOON, by: 'Dana'},
  ])('for a mention waved off as $is', value => {
    expect(targetState(standing(value), at(500))).toBe('no clock');
  });

  test('in the archive, until a person pulls the mention out', () => {
    expect(targetState(clocked({archived: true}), at(500))).toBe('no clock');
    expect(dueAt(clocked({archived: true}), target)).toBeUndefined();
    const pulled = clocked({archived: true, state: {pulledFromArchive: true}});
    expect(targetState(pulled, at(500))).toBe('late-waiting');
  });
});

describe('the target runs', () => {
  test('from posted where that is known to a quarter of the target', () => {
    const mention = clocked({posted: {from: noon(-30), to: noon(-15)}});
    expect(dueAt(mention, target)).toBe(noon(30));
    expect(dueSoonAt(mention, target)).toBe(noon(15));
  });

  test('from first seen where posted is vague or unknown', () => {
    const vague = clocked({posted: {from: noon(-31), to: noon(-15)}});
    const {posted: _, ...unknown} = clocked();
    expect(dueAt(vague, target)).toBe(noon(60));
    expect(dueAt(unknown, target)).toBe(noon(60));
  });
});
