import type {Family} from './families';
import {spread} from './spans';
import {learn, readEntry, sampleOf, type Template} from './template';
import {judge, type Verdict} from './verdict';

/** A family that was judged, with its template. */
export type Judged = Family & {
  template: Template;
  verdict: Verdict;
  from: 'time' | 'author';
  isArticle?: boolean;
};

/** All elements that families hold. */
export function elementsOf(families: readonly Family[]): Set<Element> {
  return new Set(families.flatMap(({entries}) => entries.flatMap(({span}) => span)));
}

/** Learns how a family is to be read, and judges it by some of its entries. */
export function weigh(
  family: Family,
  from: Judged['from'],
  taken: ReadonlySet<Element>,
  base: URL,
): Judged {
  const own = new Set(family.entries.flatMap(({span}) => span));
  const apart = new Set([...taken, ...own]);
  const template = learn(family, apart, base);
  const found = sampleOf(family.entries).map(entry => readEntry(entry, template, apart, base));
  return {...family, template, verdict: judge(family, found, apart, base), from};
}

/** The same, where the entries say little also as rows of siblings. */
export function judged(
  family: Family,
  from: Judged['from'],
  taken: ReadonlySet<Element>,
  base: URL,
): Judged {
  const whole = weigh(family, from, taken, base);
  if ((whole.verdict.because.words ?? 0) > 0) return whole;
  return [true, false]
    .flatMap(isForward => spread(family, isForward) ?? [])
    .map(row => weigh(row, from, taken, base))
    .reduce((a, b) => (b.verdict.score > a.verdict.score ? b : a), whole);
}
