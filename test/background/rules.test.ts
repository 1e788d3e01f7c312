import {rulesNow, rulesOf} from '../../src/background/rules';
import {type MentionState, untouched} from '../../src/mention/fold';
import {defaults} from '../../src/settings/defaults';
import type {Brand} from '../../src/settings/settings';
import {changeSettings} from '../../src/settings/write';
import {ago, aMention} from '../ui/a-mention';

const answered = (minutesAgo: number): MentionState => ({
  ...untouched,
  standing: {is: 'answered', answerAt: ago(minutesAgo), channel: 'reply', by: 'Dana'},
});
const acme: Brand = {
  ...{id: 'acme', name: 'Acme', query: 'acme', queryVersion: 1},
  ...{ignore: [], accounts: [], needsReply: 'everything', since: 0},
};
const posted = {from: ago(90), to: ago(90)};
const isLate = (state: MentionState, brand: Partial<Brand> = {}) => {
  const settings = {...defaults, target: 60, brands: [{...acme, ...brand}]};
  return rulesOf(settings).isLate(aMention({posted, seenAt: ago(80), state}));
};

test.each<[string, MentionState, Partial<Brand>, boolean]>([
  ['an answer within the promised time', answered(31), {}, false],
  ['an answer after it', answered(29), {}, true],
  ['an answer within what the brand promises', answered(29), {target: 120}, false],
  ['an answer nobody promised', answered(29), {needsReply: 'concerns'}, false],
  ['one still waited for', untouched, {}, false],
])('%s, later than promised: %j', (_, state, brand, late) => {
  expect(isLate(state, brand)).toBe(late);
});

test('rules that work goes by for long are those of the settings of now', async () => {
  await changeSettings(settings => ({...settings, brands: [acme], target: 60}));
  const rules = await rulesNow();
  const waiting = aMention({posted, seenAt: ago(80)});
  expect(rules.dueAt(waiting)).toBe(ago(30));
  await changeSettings(settings => ({...settings, target: 15}));
  expect(rules.dueAt(waiting)).toBe(ago(75));
});
