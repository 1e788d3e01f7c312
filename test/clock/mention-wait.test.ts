import {customerWait, teamWait} from '../../src/clock/mention-wait';
import {answeredAt, clocked, noon} from './made';

describe('the two clocks', () => {
  const lateSeen = {posted: {from: noon(-40), to: noon(-40)}, state: {standing: answeredAt(20)}};

  test('the customer waits from posted, the team from first seen', () => {
    const mention = clocked(lateSeen);
    expect(customerWait(mention, noon(500))).toEqual({minutes: 60, answered: true});
    expect(teamWait(mention, noon(500))).toEqual({minutes: 20, answered: true});
  });

  test('whoever still waits is censored now', () => {
    expect(customerWait(clocked(), noon(75))).toEqual({minutes: 75, answered: false});
  });

  test('a vanished post is censored when it was found gone', () => {
    expect(teamWait(clocked({goneAt: noon(30)}), noon(75))).toEqual({minutes: 30, answered: false});
  });

  test('a posted range counts from its earliest moment, so that no wait is understated', () => {
    const mention = clocked({posted: {from: noon(-60), to: noon(-10)}});
    expect(customerWait(mention, noon(0))?.minutes).toBe(60);
  });

  test('a post of unknown time has no customer wait; the team clock still works', () => {
    const {posted: _, ...mention} = clocked();
    expect(customerWait(mention, noon(75))).toBeUndefined();
    expect(teamWait(mention, noon(75)).minutes).toBe(75);
  });

  test('private contact ends the wait as a public reply does', () => {
    const standing = {is: 'answered', answerAt: noon(9), channel: 'private', by: 'Dana'} as const;
    expect(customerWait(clocked({state: {standing}}), noon(75))).toEqual({
      minutes: 9,
      answered: true,
    });
  });

  test('each brand has its own answer', () => {
    const mention = clocked({state: {brands: {acme: answeredAt(5)}}});
    expect(teamWait(mention, noon(50), 'acme')).toEqual({minutes: 5, answered: true});
    expect(teamWait(mention, noon(50), 'gap')).toEqual({minutes: 50, answered: false});
  });

  test('a brand named like a built-in property is no brand that was decided on', () => {
    expect(teamWait(clocked(), noon(50), 'constructor').answered).toBe(false);
  });
});

describe('clocks that jump never make a wait negative', () => {
  test('a reply before the post', () => {
    const mention = clocked({state: {standing: answeredAt(-30)}});
    expect(customerWait(mention, noon(0))).toEqual({minutes: 0, answered: true});
  });

  test('a post from the future counts from when it was seen', () => {
    const mention = clocked({posted: {from: noon(90), to: noon(90)}});
    expect(customerWait(mention, noon(10))?.minutes).toBe(10);
  });

  test('now before first seen', () => {
    expect(teamWait(clocked(), noon(-600)).minutes).toBe(0);
  });
});
