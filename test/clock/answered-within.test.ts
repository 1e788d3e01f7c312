import fc from 'fast-check';
import {answeredWithin} from '../../src/clock/answered-within';
import {followedTo, stepsAt} from '../../src/clock/curve';
import {answered, unanswered} from './made';
import {mercaptopurine, placebo} from './survival-data';

const minutes = fc.integer({min: 0, max: 5000});
const waits = fc.array(fc.record({minutes, answered: fc.boolean()}), {minLength: 1, maxLength: 60});

describe('the answered share against textbook survival data', () => {
  // Kalbfleisch and Prentice, table 1.1; Collett, table 2.2: survival 1 − share.
  test.each([
    [6, 0.8571],
    [7, 0.8067],
    [10, 0.7529],
    [13, 0.6902],
    [16, 0.6275],
    [22, 0.5378],
    [23, 0.4482],
    [30, 0.4482],
  ])('6-mercaptopurine: by week %d, %d are still in remission', (week, remaining) => {
    const {share} = answeredWithin(mercaptopurine, week);
    expect(1 - Number(share)).toBeCloseTo(remaining, 4);
  });

  test('the interval is log-log Greenwood: survival at week 10 lies in 0.503 to 0.889', () => {
    const {low, high} = answeredWithin(mercaptopurine, 10);
    expect(1 - high).toBeCloseTo(0.5032, 4);
    expect(1 - low).toBeCloseTo(0.8894, 4);
  });

  test('placebo: nobody leaves early, so the share at week 8 is 13 of 21', () => {
    expect(answeredWithin(placebo, 8).share).toBeCloseTo(13 / 21, 10);
  });
});

describe('the edges', () => {
  test('an answer at exactly the horizon counts as within', () => {
    expect(answeredWithin([...answered(60), ...unanswered(90)], 60).share).toBe(0.5);
  });

  test('none answered: Clopper–Pearson on those followed to the horizon alone', () => {
    const few = unanswered(...Array(30).fill(90), ...Array(50).fill(10));
    const result = answeredWithin(few, 60);
    expect(result).toMatchObject({share: 0, low: 0, atRisk: 80});
    expect(result.high).toBeCloseTo(1 - 0.025 ** (1 / 30), 12);
  });

  test('all answered: Clopper–Pearson, not a certain 100 %', () => {
    const result = answeredWithin(answered(...Array(12).fill(5)), 60);
    expect(result).toMatchObject({share: 1, high: 1, atRisk: 12});
    expect(result.low).toBeCloseTo(0.025 ** (1 / 12), 12);
  });

  test('beyond the longest follow-up the share is not known yet, and may still be anything above', () => {
    const young = [...answered(3, 4, 5), ...unanswered(...Array(20).fill(10))];
    const known = answeredWithin(young, 10);
    const beyond = answeredWithin(young, 60);
    expect(beyond).toEqual({share: 'not known yet', low: known.low, high: 1, atRisk: 23});
  });

  test('no mentions at all: nothing is known', () => {
    expect(answeredWithin([], 60)).toEqual({share: 'not known yet', low: 0, high: 1, atRisk: 0});
  });

  test('a wait made negative by a clock set back counts as none', () => {
    expect(answeredWithin([...answered(-5), ...unanswered(70)], 0).share).toBe(0.5);
  });
});

describe('properties', () => {
  test('without censoring the curve equals the empirical distribution', () => {
    fc.assert(
      fc.property(fc.array(minutes, {minLength: 1, maxLength: 80}), minutes, (all, horizon) => {
        const within = all.filter(value => value <= horizon).length;
        expect(answeredWithin(answered(...all), horizon).share).toBeCloseTo(within / all.length, 9);
      }),
    );
  });

  test('the interval holds the share, within 0 and 1', () => {
    fc.assert(
      fc.property(waits, minutes, (all, horizon) => {
        const {share, low, high} = answeredWithin(all, horizon);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (share === 'not known yet') return;
        expect(low - 1e-12).toBeLessThanOrEqual(share);
        expect(high + 1e-12).toBeGreaterThanOrEqual(share);
      }),
    );
  });

  test('the curve only rises, and ends where the longest follow-up ends or before', () => {
    fc.assert(
      fc.property(waits, all => {
        const answers = all.filter(({answered}) => answered).map(({minutes}) => minutes);
        const places = [...new Set(answers)].sort((a, b) => a - b);
        const steps = stepsAt(all, places);
        expect(steps.map(step => step?.minutes)).toEqual(places);
        steps.forEach((step, index) => {
          expect(step?.share).toBeGreaterThan(steps[index - 1]?.share ?? 0);
          expect(step?.minutes).toBeLessThanOrEqual(followedTo(all));
        });
      }),
    );
  });

  test('leaving the unanswered out would only flatter: the share is never above answered / followed', () => {
    fc.assert(
      fc.property(waits, minutes, (all, horizon) => {
        const {share} = answeredWithin(all, horizon);
        const replies = all.filter(wait => wait.answered);
        if (share === 'not known yet' || replies.length === 0) return;
        const usual = replies.filter(wait => wait.minutes <= horizon).length / replies.length;
        expect(share).toBeLessThanOrEqual(usual + 1e-9);
      }),
    );
  });
});
