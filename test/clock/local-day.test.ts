import {dayIn, startOfDay} from '../../src/clock';

test.each([
  ['2026-12-01', 'Europe/Berlin', '2026-11-30T23:00Z'],
  ['2026-07-01', 'Europe/Berlin', '2026-06-30T22:00Z'],
  ['2026-07-01', 'Asia/Kolkata', '2026-06-30T18:30Z'],
  // Clocks went from 00:00 to 01:00: the day began at one
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00Z'],
])('%s begins in %s at %s, and is its day', (date, zone, moment) => {
  const start = startOfDay(date, zone);
  expect(start).toBe(Date.parse(moment));
  expect(dayIn(start, zone)).toBe(date);
  expect(dayIn(start - 1, zone) < date).toBe(true);
});
