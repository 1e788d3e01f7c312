import type {Severity} from '../mention/decision';
import type {Ground} from '../mention/hint';
import type {Reading} from './reading';

/** What makes a complaint grave, and by how much. */
const GROUNDS: Record<Ground, 1 | 2> = {
  safety: 2,
  legal: 2,
  money: 1,
  leaving: 1,
  contact: 1,
};

const WORST = 3;

const all: Ground[] = ['safety', 'legal', 'money', 'leaving', 'contact'];

/** What makes a complaint grave, the gravest first. What is no complaint has no gravity. */
export function groundsOf({families}: Pick<Reading, 'families'>, complaint: number): Ground[] {
  return complaint < 0.5 ? [] : all.filter(ground => families.has(ground));
}

/**
 * How grave a complaint is: somebody in danger or the law 2, money, leaving and repeated contact 1
 * each, together 3 at most.
 */
export function severityOf(grounds: Ground[]): Severity {
  const sum = grounds.reduce((weight, ground) => weight + GROUNDS[ground], 0);
  if (sum >= WORST) return WORST;
  return sum >= 2 ? 2 : sum >= 1 ? 1 : 0;
}
