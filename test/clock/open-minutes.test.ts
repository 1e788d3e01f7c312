import fc from 'fast-check';
import type {Hours, OpenSpan} from '../../src/clock/hours';
import {openClock, openMinutes, scheduleClock} from '../../src/clock/open-minutes';
import {minutesBetween} from '../../src/clock/wait';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);
const everyDay = (...spans: OpenSpan[]): OpenSpan[][] => Array.from({length: 7}, () => spans);
const office = (zone: string): Hours => ({
  zone,
  week: [...everyDay(['09:00', '18:00']).slice(0, 5), [], []],
});
const roundTheClock = (zone: string): Hours => ({zone, week: everyDay(['00:00', '24:00'])});

describe('opening hours', () => {
  test('Friday 17:55 to Monday 09:10 is 15 minutes for us and 63 h 15 min for the customer', () => {
    const friday = at('2026-03-06T17:55+01:00');
    const monday = at('2026-03-09T09:10+01:00');
    expect(openMinutes(friday, monday, office('Europe/Berlin'))).toBe(15);
    expect(minutesBetween(friday, monday)).toBe(63 * 60 + 15);
  });

  test('a holiday is closed by the local date', () => {
    const hours = {...office('Europe/Berlin'), holidays: ['2026-12-25']};
    const thursday = at('2026-12-24T17:00+01:00');
    expect(openMinutes(thursday, at('2026-12-28T10:00+01:00'), hours)).toBe(120);
  });

  test.each([
    ['Asia/Kolkata', '+05:30'],
    ['Asia/Kathmandu', '+05:45'],
    ['Australia/Adelaide', '+10:30'],
    ['Pacific/Chatham', '+13:45'],
    ['America/St_Johns', '-03:30'],
  ])('%s opens on its own half or quarter hour', (zone, offset) => {
    const from = at(`2026-01-14T08:00${offset}`);
    expect(openMinutes(from, at(`2026-01-14T09:30${offset}`), office(zone))).toBe(30);
  });

  test('a break in the middle of the day is closed', () => {
    const hours = {zone: 'UTC', week: everyDay(['09:00', '12:00'], ['13:00', '17:00'])};
    expect(openMinutes(at('2026-03-10T11:00Z'), at('2026-03-10T14:00Z'), hours)).toBe(120);
  });
});

describe('the nights on which clocks change', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', 23],
    ['Europe/Berlin', '2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', 25],
    ['America/New_York', '2026-03-08T00:00-05:00', '2026-03-09T00:00-04:00', 23],
    ['Australia/Lord_Howe', '2026-04-05T00:00+11:00', '2026-04-06T00:00+10:30', 24.5],
    ['America/Sao_Paulo', '2018-11-04T01:00-02:00', '2018-11-05T00:00-02:00', 23],
    ['Pacific/Apia', '2011-12-29T00:00-10:00', '2011-12-31T00:00+14:00', 24],
  ])('open round the clock in %s from %s to %s is %d hours', (zone, from, to, hours) => {
    expect(openMinutes(at(from), at(to), roundTheClock(zone)) / 60).toBe(hours);
  });

  test('a night shift loses the hour that is skipped and keeps its ends', () => {
    const night = {zone: 'Europe/Berlin', week: everyDay(['01:00', '04:00'])};
    const day = (text: string) => [at(`${text}T00:00Z`) - 2 * HOUR, at(`${text}T12:00Z`)] as const;
    expect(openMinutes(...day('2026-03-29'), night)).toBe(120);
    expect(openMinutes(...day('2026-03-28'), night)).toBe(180);
    expect(openMinutes(...day('2026-10-25'), night)).toBe(240);
  });

  test('opening at a time that the clock skips means opening when it has skipped', () => {
    const early = {zone: 'Europe/Berlin', week: everyDay(['02:30', '03:30'])};
    expect(openMinutes(at('2026-03-29T00:00Z'), at('2026-03-29T12:00Z'), early)).toBe(30);
  });

  test('spans that meet inside the repeated hour count it once', () => {
    const split = {zone: 'Europe/Berlin', week: everyDay(['00:00', '02:30'], ['02:30', '24:00'])};
    const whole = roundTheClock('Europe/Berlin');
    const night = [at('2026-10-24T22:00Z'), at('2026-10-25T23:00Z')] as const;
    expect(openMinutes(...night, split)).toBe(openMinutes(...night, whole));
  });
});

describe('properties', () => {
  const instant = fc.integer({min: at('2024-01-01T00:00Z'), max: at('2027-01-01T00:00Z')});
  const zone = fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'America/New_York', 'Pacific/Apia');
  const clocks = new Map<string, ReturnType<typeof openClock>>();
  const clockOf = (name: string) => {
    const clock = clocks.get(name) ?? openClock(roundTheClock(name));
    clocks.set(name, clock);
    return clock;
  };

  test('open round the clock is the time that passed, in any zone', () => {
    fc.assert(
      fc.property(zone, instant, fc.nat(40 * 86_400_000), (name, from, length) => {
        const minutes = clockOf(name)(from, from + length);
        expect(minutes).toBeCloseTo(minutesBetween(from, from + length), 6);
      }),
    );
  });

  test('a wait is the sum of its parts', () => {
    const clock = openClock(office('America/New_York'));
    fc.assert(
      fc.property(fc.tuple(instant, instant, instant), moments => {
        const [a = 0, b = 0, c = 0] = moments.toSorted((x, y) => x - y);
        expect(clock(a, b) + clock(b, c)).toBeCloseTo(clock(a, c), 6);
      }),
      {numRuns: 30},
    );
  });

  test('a clock set back gives no negative minutes', () => {
    expect(openMinutes(at('2026-03-11T12:00Z'), at('2026-03-10T12:00Z'), office('UTC'))).toBe(0);
  });
});

test('changed hours count from the moment of the change, and change no past wait', () => {
  const change = at('2026-03-11T00:00Z');
  const clock = scheduleClock([
    {since: change, hours: {zone: 'UTC', week: everyDay(['08:00', '20:00'])}},
    {since: at('2026-01-01T00:00Z'), hours: office('UTC')},
  ]);
  expect(clock(at('2026-03-10T00:00Z'), change)).toBe(9 * 60);
  expect(clock(at('2026-03-10T00:00Z'), at('2026-03-12T00:00Z'))).toBe(21 * 60);
  expect(clock(at('2025-12-30T00:00Z'), at('2025-12-31T00:00Z'))).toBe(9 * 60);
  expect(scheduleClock([])(0, change)).toBe(0);
});
