import type {Outline} from '../../store/read';
import type {Sort} from './view';

type Compare = (a: Outline, b: Outline) => number;

const newest: Compare = (a, b) => b.happened - a.happened || (a.id < b.id ? -1 : 1);

/** Those without a value come last, the newest first. */
const by =
  (value: (outline: Outline) => number): Compare =>
  (a, b) => {
    const [left, right] = [value(a), value(b)];
    return left === right ? newest(a, b) : left - right;
  };

const compare: Record<Sort, Compare> = {
  newest,
  oldest: (a, b) => -newest(a, b),
  urgent: by(({due}) => due ?? Infinity),
  // Whoever wrote once more waits since then: not long before the reply is due
  longest: by(({due, place, happened}) => {
    if (due === undefined) return Infinity;
    return place === 'waiting' ? happened : due;
  }),
};

/** Mentions in an order; those that are nearly in it already cost little. */
export const inOrder = (all: Outline[], sort: Sort): Outline[] => all.toSorted(compare[sort]);
