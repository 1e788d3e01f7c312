import type {Family} from './cues/family';
import type {Reading} from './reading';

/** The families that tell of something wrong, and how much each says of a complaint. */
export const FAULTS: Partial<Record<Family, number>> = {
  fails: 0.9,
  broken: 0.9,
  demand: 0.9,
  anger: 0.8,
  again: 0.7,
  delay: 0.7,
  money: 0.7,
  unmet: 0.6,
  trouble: 0.5,
  contact: 0.5,
  leaving: 0.5,
  service: 0.3,
  solved: -0.4,
  advice: -0.6,
};

/** Too often only named in passing to make a sentence one about a fault. */
const IN_PASSING: ReadonlySet<Family> = new Set<Family>(['contact', 'leaving', 'service']);

const tellsOfFault = (family: Family): boolean =>
  (FAULTS[family] ?? 0) > 0 && !IN_PASSING.has(family);

/** How much is said of faults: each family once, however often it speaks. */
export function faultsSaid({families}: Reading): number {
  let sum = 0;
  for (const family of families) sum += FAULTS[family] ?? 0;
  return sum;
}

/** The share of sentences that tell of a fault: a long post that names one is not yet about it. */
export function faultyShare({cues, words, sentences}: Reading): number {
  const faulty = new Set(
    cues.filter(cue => tellsOfFault(cue.family)).map(({from}) => words[from]?.sentence),
  );
  return sentences === 0 ? 0 : faulty.size / sentences;
}
