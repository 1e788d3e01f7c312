import {entering, type Figure} from '../../src/clock/entering';
import {answeredAt, clocked, noon} from './made';

const figure: Figure = {clock: 'customer', horizon: 60, target: 60, now: noon(600)};

test('answered and unanswered enter; everyone else is counted by reason', () => {
  const wavedOff = (minutes: number) =>
    clocked({state: {standing: {is: 'no reply needed', at: noon(minutes), by: 'Dana'}}});
  const mentions = [
    clocked({state: {standing: answeredAt(20)}}),
    clocked(),
    clocked({archived: true}),
    wavedOff(10),
    wavedOff(61),
    clocked({state: {standing: {is: 'not us', at: noon(5), by: 'Dana'}}}),
    clocked({posted: {from: noon(-16), to: noon(0)}}),
  ];
  const {waits, ...left} = entering(mentions, figure);
  expect(waits.inOrder).toEqual({
    answers: new Float64Array([20]),
    leavings: new Float64Array([600]),
  });
  expect(left).toEqual({
    outside: {archived: 1, 'no reply needed': 2, 'not us': 1, 'posted too vague': 1},
    leftLate: 1,
  });
});

test('a posted range of a quarter of the horizon is exact enough', () => {
  const quarter = clocked({posted: {from: noon(-15), to: noon(0)}});
  expect(entering([quarter], figure).waits).toHaveLength(1);
  expect(entering([quarter], {...figure, horizon: 59}).outside['posted too vague']).toBe(1);
});

test.each([
  ['surely within the target', noon(1), 0],
  ['perhaps within the target', noon(59), 0],
  ['surely after the target', noon(61), 1],
])('who left %s, posted on a day before, is late only where that is certain', (_, at, leftLate) => {
  const standing = {is: 'no reply needed', at, by: 'Dana'} as const;
  const vague = clocked({posted: {from: noon(-1_440), to: noon(0)}, state: {standing}});
  expect(entering([vague], figure).leftLate).toBe(leftLate);
});

test('the team clock takes posts of any posted range, and of none', () => {
  const {posted: _, ...unknown} = clocked();
  const vague = clocked({posted: {from: noon(-3000), to: noon(0)}});
  const {waits, outside} = entering([unknown, vague], {...figure, clock: 'team'});
  expect(waits).toHaveLength(2);
  expect(outside['posted too vague']).toBe(0);
});

test('what a person pulled out of the archive enters', () => {
  const pulled = clocked({archived: true, state: {pulledFromArchive: true}});
  expect(entering([pulled], figure).waits).toHaveLength(1);
});

test('a mention that is not about this brand leaves only the figure of this brand', () => {
  const mention = clocked({state: {brands: {gap: {is: 'not us', at: noon(1), by: 'Dana'}}}});
  expect(entering([mention], {...figure, brandId: 'gap'}).outside['not us']).toBe(1);
  expect(entering([mention], {...figure, brandId: 'acme'}).waits).toHaveLength(1);
});
