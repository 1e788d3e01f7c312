import type {Family} from './cues/family';
import type {Severity} from './hints';
import type {Reading} from './reading';

/** What makes a complaint grave, and by how much. */
const GROUNDS: Partial<Record<Family, number>> = {
  safety: 2,
  legal: 2,
  money: 1,
  leaving: 1,
  contact: 1,
};

const WORST = 3;

/**
 * How grave a complaint is: somebody in danger or the law 2, money, leaving and repeated contact 1
 * each, together 3 at most. What is no complaint has no gravity.
 */
export function severityOf({families}: Reading, complaint: number): Severity {
  if (complaint < 0.5) return 0;
  let sum = 0;
  for (const family of families) sum += GROUNDS[family] ?? 0;
  if (sum >= WORST) return WORST;
  return sum >= 2 ? 2 : sum >= 1 ? 1 : 0;
}
