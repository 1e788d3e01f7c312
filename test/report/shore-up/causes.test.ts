import type {Cause, TriageKind} from '../../../src/mention/decision';
import {wholly} from '../../../src/report/figures/steps';
import type {Timed} from '../../../src/report/figures/timed';
import {causesOf} from '../../../src/report/shore-up/causes';
import {answeredAt, NOON, noon} from '../../clock/made';
import {asking, told} from '../figures/made';

const DAY = 1_440;

/** A post of a cause, so many days after the first, answered after so many minutes or not. */
function post(cause: Cause | undefined, day: number, after?: number, triage?: TriageKind): Timed {
  const at = noon(day * DAY);
  return told({
    seenAt: at,
    posted: {from: at, to: at},
    state: {
      ...(cause === undefined ? {} : {details: {cause}}),
      ...(triage === undefined ? {} : {triage}),
      ...(after === undefined ? {} : {standing: answeredAt(day * DAY + after)}),
    },
  });
}

const starts = [NOON, noon(DAY), noon(2 * DAY)];
const causes = (posts: Timed[]) => wholly(causesOf(posts, asking, starts));

test('each cause has its volume by stretch, the most first and those without one last', () => {
  const posts = [
    post(undefined, 0),
    post(undefined, 1),
    post(undefined, 1),
    post('billing', 0),
    post('staff', 0),
    post('staff', 2.5),
  ];
  expect(causes(posts).map(({of, volume}) => [of, volume])).toEqual([
    ['staff', [1, 0, 1]],
    ['billing', [1, 0, 0]],
    ['none', [1, 2, 0]],
  ]);
});

test('what is not us is of no cause; complaints are counted among those without one', () => {
  const posts = [
    post('billing', 0, undefined, 'not us'),
    post(undefined, 0, undefined, 'concern'),
    post(undefined, 0, undefined, 'praise'),
  ];
  expect(causes(posts)).toMatchObject([{of: 'none', posts: 2, complaints: 1}]);
});

test('the median of a cause keeps those who still wait', () => {
  const answered = [10, 20].map(after => post('billing', 0, after));
  expect(causes([...answered, post('billing', 0)])).toMatchObject([
    {posts: 3, waiting: 1, median: 20, within: {is: 'so far', answered: 2, of: 3}},
  ]);
  const most = [post('billing', 0, 10), post('billing', 0), post('billing', 0)];
  expect(causes(most)).toMatchObject([{waiting: 2, median: 'not reached'}]);
});

test('a post from before the first stretch is counted, and in no stretch', () => {
  expect(causes([post('billing', -1)])).toMatchObject([{posts: 1, volume: [0, 0, 0]}]);
});
