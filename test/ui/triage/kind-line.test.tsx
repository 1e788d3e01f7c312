import {fireEvent, render, screen} from '@testing-library/preact';
import type {Hint} from '../../../src/mention/hint';
import {KindLine} from '../../../src/ui/triage/kind-line';
import {snoozeTimes, snoozeUntil} from '../../../src/ui/triage/snooze-times';
import {word} from '../../support/words';
import {aMention} from '../a-mention';
import {findings, NOON, setStage} from '../stage';

setStage();

const hint: Hint = {because: [], severity: 0, grounds: [], topics: []};
const chosen: string[] = [];
const show = (given: Hint | null | undefined, mention = aMention()) =>
  render(<KindLine mention={mention} hint={given} choose={kind => chosen.push(kind)} />);

test.each([
  ['in a language that is not known', null, word('ui_kind_no_language')],
  ['where the words speak for no kind', hint, word('ui_kind_no_hint')],
  ['while it is being made', undefined, word('ui_kind_hint_coming')],
])('it says that there is no hint %s', async (_, given, said) => {
  show(given);
  screen.getByText(said);
  expect(screen.queryByText(word('ui_kind_right'))).toBeNull();
  expect(await findings()).toEqual([]);
});

test('a hint with no words of its own says so, and is taken by a click only', () => {
  show({...hint, kind: 'question'});
  screen.getByText(word('ui_kind_because_asks'));
  expect(chosen).toEqual([]);
  fireEvent.click(screen.getByRole('button', {name: word('ui_kind_right')}));
  expect(chosen).toEqual(['question']);
});

test('a person’s word stands in place of the hint, with the next step of its kind', () => {
  const {state, ...rest} = aMention();
  show({...hint, kind: 'venting'}, {...rest, state: {...state, triage: 'praise'}});
  screen.getByText(word('ui_kind_next', 'Thank'));
  expect(screen.queryByText(/Hint/)).toBeNull();
});

test('once somebody was given it, handing it off is not the next step any more', () => {
  const {state, ...rest} = aMention();
  const handOff = {to: 'Ravi', at: NOON, by: 'Dana'};
  show(hint, {...rest, state: {...state, triage: 'concern', handOff}});
  screen.getByText(word('dashboard_kind_concern'), {selector: '.kind-chip'});
  expect(screen.queryByText(/Next:/)).toBeNull();
});

test('what is set aside comes back in the morning, or on the Monday after today', () => {
  const [hour, , tomorrow, monday] = snoozeTimes(NOON); // A Tuesday
  expect(hour?.at).toBe(NOON + 3_600_000);
  expect(new Date(tomorrow?.at ?? 0).getHours()).toBe(9);
  expect(new Date(tomorrow?.at ?? 0).getDay()).toBe(3);
  expect(new Date(monday?.at ?? 0).getDay()).toBe(1);
  const [, , , next] = snoozeTimes(monday?.at ?? 0);
  expect((next?.at ?? 0) - (monday?.at ?? 0)).toBeGreaterThan(6 * 86_400_000);
});

test('it is not set aside until a time that has passed, or until none', () => {
  expect(snoozeUntil('2026-05-12T00:00', NOON)).toMatchObject({ok: false});
  expect(snoozeUntil('', NOON)).toMatchObject({ok: false});
  expect(snoozeUntil('2026-05-14T09:00', NOON)).toMatchObject({ok: true});
});
