import type {Family} from './families';
import {spread} from './spans';
import {type Found, learn, readSurvey, type Template} from './template';
import {judge, type Verdict} from './verdict';

/** A family that was judged, with its template. */
export type Judged = Family & {
  template: Template;
  /** What a sample of its entries says. */
  found: Found[];
  verdict: Verdict;
  from: 'time' | 'author';
  isArticle?: boolean;
};

/** All elements that families hold. */
export function elementsOf(families: readonly Family[]): Set<Element> {
  return new Set(families.flatMap(({entries}) => entries.flatMap(({span}) => span)));
}

/** Learns how a family is to be read, and judges it by some of its entries. */
export function* weigh(
  family: Family,
  from: Judged['from'],
  taken: ReadonlySet<Element>,
  base: URL,
): Generator<undefined, Judged> {
  const own = new Set(family.entries.flatMap(({span}) => span));
  const apart = new Set([...taken, ...own]);
  const {template, surveys} = yield* learn(family, apart, base);
  const found: Found[] = [];
  for (const survey of surveys) {
    yield;
    found.push(readSurvey(survey, template, base));
  }
  const verdict = yield* judge(family, found, apart, base);
  return {...family, template, found, verdict, from};
}

/** The same, where the entries say little also as rows of siblings. */
export function* judged(
  family: Family,
  from: Judged['from'],
  taken: ReadonlySet<Element>,
  base: URL,
): Generator<undefined, Judged> {
  let best = yield* weigh(family, from, taken, base);
  if (family.isWithin || (best.verdict.because.words ?? 0) > 0) return best;
  for (const isForward of [true, false]) {
    const row = spread(family, isForward);
    if (!row) continue;
    const weighed = yield* weigh(row, from, taken, base);
    if (weighed.verdict.score > best.verdict.score) best = weighed;
  }
  return best;
}
