import {chooseTimes} from './best-time';
import {type Entry, type Family, familiesOf} from './families';
import {timeSeeds} from './seeds';
import {authorSeeds} from './seeds-of-authors';
import {type Found, learn, readEntry, sampleOf, type Template} from './template';
import {ENOUGH, judge, type Verdict} from './verdict';

/** A family that was judged, with its template. */
export type Judged = Family & {template: Template; verdict: Verdict; from: 'time' | 'author'};

const depthOf = (element: Element): number => {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth++;
  return depth;
};

function elementsOf(families: readonly Family[]): Set<Element> {
  return new Set(families.flatMap(({entries}) => entries.flatMap(({span}) => span)));
}

function judged(
  family: Family,
  from: Judged['from'],
  taken: ReadonlySet<Element>,
  base: URL,
): Judged {
  const own = new Set(family.entries.flatMap(({span}) => span));
  const apart = new Set([...taken, ...own]);
  const template = learn(family, apart, base);
  const found: Found[] = sampleOf(family.entries).map(entry =>
    readEntry(entry, template, apart, base),
  );
  return {...family, template, verdict: judge(family, found, apart, base), from};
}

/** How an accepted family stands to a new one: the same places, inside them, around them, elsewhere. */
function overlap(family: Family, others: readonly Judged[]): Judged | undefined {
  return others.find(other => {
    const shared = family.entries.filter(({element}) =>
      other.entries.some(entry => entry.element === element || entry.element.contains(element)),
    );
    return shared.length > family.entries.length / 2;
  });
}

/** A family around another of as many entries is the same posts, seen whole. */
function isSameWhole(outer: Family, inner: Family): boolean {
  const holding = outer.entries.filter(
    ({element}) =>
      inner.entries.filter(entry => element !== entry.element && element.contains(entry.element))
        .length === 1,
  );
  return holding.length > outer.entries.length * 0.7;
}

/** The families of the page that are posts, and all that were looked at. */
export function discussionOn(document: Document, base: URL): {accepted: Judged[]; all: Judged[]} {
  const all: Judged[] = [];
  let accepted: Judged[] = [];
  const consider = (families: Family[], from: Judged['from']) => {
    const ordered = families
      .map(chooseTimes)
      .map(family => ({family, depth: depthOf(family.entries[0]?.element ?? document.body)}))
      .sort((a, b) => b.depth - a.depth);
    for (const {family} of ordered) {
      const candidate = judged(family, from, elementsOf(accepted), base);
      all.push(candidate);
      if (candidate.verdict.score < ENOUGH) continue;
      const inner = accepted.find(other => isSameWhole(candidate, other));
      if (inner) {
        const whole = judged(
          family,
          from,
          elementsOf(accepted.filter(other => other !== inner)),
          base,
        );
        if (whole.verdict.score < inner.verdict.score) continue;
        accepted = accepted.filter(other => other !== inner);
        accepted.push(whole);
        continue;
      }
      const over = overlap(candidate, accepted);
      if (over) {
        if (over.verdict.score >= candidate.verdict.score) continue;
        accepted = accepted.filter(other => other !== over);
      }
      accepted.push(candidate);
    }
  };
  consider(familiesOf(timeSeeds(document)), 'time');
  if (accepted.length === 0) consider(familiesOf(authorSeeds(document)), 'author');
  return {accepted, all};
}

/** Which template an entry's element is read by. */
export type Placed = {entry: Entry; template: Template};
