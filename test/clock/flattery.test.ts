import {answeredWithin} from '../../src/clock/answered-within';
import {headline} from '../../src/clock/headline';
import {medianWait} from '../../src/clock/quantile-wait';
import type {Wait} from '../../src/clock/wait';

/** Mulberry32: the same numbers for the same seed on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 200 mentions of a fortnight: fewer than half are ever answered, those mostly within the hour. */
function fortnight(seed: number): Wait[] {
  const random = seeded(seed);
  return Array.from({length: 200}, () => {
    const age = random() * 14 * 1440;
    const reply = random() < 0.45 ? -70 * Math.log(1 - random()) : Infinity;
    return reply <= age ? {minutes: reply, answered: true} : {minutes: age, answered: false};
  });
}

/**
 * Efron's other way to the same estimate: everyone carries 1/n; who leaves unanswered hands it on
 * in equal parts to all who stayed longer.
 */
function redistributed(waits: Wait[], horizon: number): number {
  const ordered = waits.toSorted(
    (a, b) => a.minutes - b.minutes || Number(b.answered) - Number(a.answered),
  );
  const mass = ordered.map(() => 1 / ordered.length);
  let share = 0;
  ordered.forEach((wait, index) => {
    const carried = mass[index] ?? 0;
    if (wait.minutes > horizon) return;
    if (wait.answered) share += carried;
    else {
      const later = ordered.length - index - 1;
      for (let next = index + 1; next < mass.length; next++) {
        mass[next] = (mass[next] ?? 0) + carried / later;
      }
    }
  });
  return share;
}

describe('a fortnight in which most were never answered', () => {
  const waits = fortnight(20260310);
  const replies = waits.filter(wait => wait.answered).map(wait => wait.minutes);

  test.each([60, 240, 1440])('the share at %d minutes is the one found by redistribution', h => {
    expect(answeredWithin(waits, h).share).toBeCloseTo(redistributed(waits, h), 9);
  });

  test('a usual dashboard, over the answered alone, says more than twice as much', () => {
    const usual = replies.filter(minutes => minutes <= 60).length / replies.length;
    const figure = headline(waits, 60);
    expect(figure).toMatchObject({is: 'share', of: 200});
    if (figure.is !== 'share') return;
    expect(usual).toBeGreaterThan(figure.share * 2);
    expect(usual).toBeGreaterThan(figure.high);
  });

  test('the median wait is not reached, whatever the answered alone suggest', () => {
    expect(replies.length).toBeLessThan(100);
    expect(medianWait(waits)).toBe('not reached');
  });
});
