import {nextReminder} from '../../src/clock';
import {untouched} from '../../src/mention/fold';
import type {Mention} from '../../src/mention/mention';

const MINUTE = 60_000;
const TARGET = 60;
/** Posted at 0, so due at an hour. */
const DUE = 60 * MINUTE;

type Said = {
  found?: number;
  given?: Mention['reminded'];
  rounds?: number;
  snoozedUntil?: number;
  wroteAgain?: number;
};

function next({found = 0, given, rounds = 0, snoozedUntil, wroteAgain}: Said, due = DUE) {
  const reminder = nextReminder(
    {
      seenAt: found * MINUTE,
      state: {
        ...untouched,
        rounds,
        ...(snoozedUntil ? {snoozedUntil: snoozedUntil * MINUTE} : {}),
      },
      ...(given ? {reminded: given} : {}),
      ...(wroteAgain ? {followUps: [{id: 'f', words: '', seenAt: wroteAgain * MINUTE}]} : {}),
    },
    due,
    TARGET,
  );
  return reminder && [reminder.level, reminder.at / MINUTE];
}

const given = (level: 'soon' | 'late', round = 0) => ({given: {level, round}});

test.each<[string, Said, unknown]>([
  ['first at three quarters of the target', {}, ['soon', 45]],
  ['then when it has passed', given('soon'), ['late', 60]],
  ['and never again', given('late'), undefined],
  ['only of the breach when found in the last quarter', {found: 50}, ['late', 60]],
  ['a quarter later when found late', {found: 300}, ['late', 315]],
  ['not before a snooze is over', {snoozedUntil: 55}, ['soon', 55]],
  [
    'of a breach during a snooze when it is over',
    {...given('soon'), snoozedUntil: 90},
    ['late', 90],
  ],
  ['anew when the author writes again', {...given('late'), rounds: 1, wroteAgain: 2}, ['soon', 45]],
  ['not anew in the round that was reminded of', {...given('late', 1), rounds: 1}, undefined],
  ['not anew when the reply is taken back', given('late', 1), undefined],
])('a person is reminded %s', (_when, said, reminder) => {
  expect(next(said)).toEqual(reminder);
});
