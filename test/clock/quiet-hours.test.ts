import {isQuiet, quietProblems} from '../../src/clock';

const berlin = {zone: 'Europe/Berlin', from: '20:00', to: '08:00', days: [5, 6]};

test.each([
  ['a weekday morning before they end', '2026-11-23T07:59+01:00', true],
  ['the minute in which they end', '2026-11-23T08:00+01:00', false],
  ['the minute in which they begin', '2026-11-23T20:00+01:00', true],
  ['a weekday at noon', '2026-11-23T12:00+01:00', false],
  ['a quiet day at noon', '2026-11-21T12:00+01:00', true],
  ['noon elsewhere while it is night there', '2026-11-23T23:00Z', true],
  // Clocks were set back in the night before
  ['the morning after summer time', '2026-10-26T06:59Z', true],
  ['an hour later', '2026-10-26T07:00Z', false],
])('%s: %s is quiet: %s', (_what, moment, quiet) => {
  expect(isQuiet(berlin, Date.parse(moment))).toBe(quiet);
});

test('those within one day begin and end on it', () => {
  const lunch = {...berlin, from: '12:00', to: '13:00', days: []};
  const at = (time: string) => isQuiet(lunch, Date.parse(`2026-11-23T${time}+01:00`));
  expect([at('11:59'), at('12:00'), at('12:59'), at('13:00')]).toEqual([false, true, true, false]);
});

test.each([
  [{zone: 'Europe/Atlantis'}, ['unknown zone']],
  [{from: ''}, ['not a time']],
  [{to: '24:00'}, ['not a time']],
  [{to: '20:00'}, ['no length']],
  [{}, []],
])('with %j what is wrong is %j', (part, problems) => {
  expect(quietProblems({...berlin, ...part})).toEqual(problems);
});
