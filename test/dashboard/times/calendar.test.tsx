import fc from 'fast-check';
import {localCalendar} from '../../../src/dashboard/times/calendar';
import {setStage} from '../../ui/stage';

setStage();

const moment = fc.integer({min: Date.UTC(2020, 0), max: Date.UTC(2035, 0)});

test('the hour of the week and its first moment are those of the local calendar', () => {
  const {hourOf, weekOf} = localCalendar();
  fc.assert(
    fc.property(moment, at => {
      const date = new Date(at);
      expect(hourOf(at)).toBe(((date.getDay() + 6) % 7) * 24 + date.getHours());
      const start = new Date(weekOf(at));
      expect([start.getDay(), start.getHours(), start.getMinutes()]).toEqual([1, 0, 0]);
      expect(at - start.getTime()).toBeGreaterThanOrEqual(0);
      expect(at - start.getTime()).toBeLessThan(7 * 24 * 3_600_000 + 3_600_000);
    }),
  );
});

test('a Monday at midnight begins its own week', () => {
  const monday = new Date(2026, 4, 4).getTime();
  const {hourOf, weekOf} = localCalendar();
  expect([hourOf(monday), weekOf(monday), weekOf(monday - 1)]).toEqual([
    0,
    monday,
    new Date(2026, 3, 27).getTime(),
  ]);
});
