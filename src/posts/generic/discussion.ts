import {fold, parentOf} from '../parts';
import {chooseTimes} from './best-time';
import {type Family, familiesOf} from './families';
import {pageKind} from './kind';
import {openings} from './opening';
import {type Seed, timeSeeds} from './seeds';
import {authorSeeds} from './seeds-of-authors';
import {isNamed} from './signature';
import {spread} from './spans';
import {type Found, learn, readEntry, sampleOf, type Template} from './template';
import {ENOUGH, judge, type Verdict} from './verdict';

/** A family that was judged, with its template. */
export type Judged = Family & {
  template: Template;
  verdict: Verdict;
  from: 'time' | 'author';
  isArticle?: boolean;
};

const depthOf = (element: Element): number => {
  let depth = 0;
  for (let at = parentOf(element); at; at = parentOf(at)) depth++;
  return depth;
};

function elementsOf(families: readonly Family[]): Set<Element> {
  return new Set(families.flatMap(({entries}) => entries.flatMap(({span}) => span)));
}

/** Learns how a family is to be read, and judges it by some of its entries. */
function weigh(
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
function judged(
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

/** An accepted family that holds mostly the same times, and so the same posts. */
function sameTimes(family: Family, others: readonly Judged[]): Judged | undefined {
  return others.find(other => {
    const seeds = new Set(other.entries.map(({seed}) => seed?.element));
    const shared = family.entries.filter(({seed}) => seed && seeds.has(seed.element)).length;
    return shared > Math.min(family.entries.length, other.entries.length) / 2;
  });
}

/** Of two readings of the same posts, the one that finds clearly more, else the one that says more. */
function isBetter(one: Judged, other: Judged): boolean {
  const more = one.entries.length / other.entries.length;
  if (more > 1.25 || more < 0.8) return more > 1;
  return one.verdict.score > other.verdict.score + (isNamed(other.signature) ? 0.3 : 0);
}

/** An accepted family in whose elements, or around whose elements, most of a new one's stand. */
function overlap(family: Family, others: readonly Judged[]): Judged | undefined {
  return others.find(other => {
    const elements = new Set(other.entries.map(({element}) => element));
    const shared = family.entries.filter(
      ({element}) =>
        elements.has(element) || other.entries.some(entry => entry.element.contains(element)),
    );
    return shared.length > family.entries.length / 2;
  });
}

/** A box whose date is that of a post inside it is not a post of its own. */
function timeIsInner(family: Family, others: readonly Judged[]): boolean {
  const inner = family.entries.filter(
    ({element, seed}) =>
      seed &&
      others.some(other =>
        other.entries.some(
          entry =>
            entry.element !== element &&
            element.contains(entry.element) &&
            entry.span.some(part => part.contains(seed.element)),
        ),
      ),
  );
  return inner.length > family.entries.length / 2;
}

/** Beside posts that are surely posts, what is hardly one is none. */
const LEAST_SHARE = 0.6;

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
      const same = sameTimes(family, accepted);
      if (same) {
        const others = accepted.filter(other => other !== same);
        const whole = judged(family, from, elementsOf(others), base);
        if (isBetter(whole, same)) accepted = [...others, whole];
        continue;
      }
      if (timeIsInner(candidate, accepted)) continue;
      const over = overlap(candidate, accepted);
      if (over) {
        if (over.verdict.score >= candidate.verdict.score) continue;
        accepted = accepted.filter(other => other !== over);
      }
      accepted.push(candidate);
    }
  };
  const seeds = timeSeeds(document.body);
  consider(familiesOf(seeds), 'time');
  if (accepted.length === 0) consider(familiesOf(authorSeeds(document)), 'author');
  const most = Math.max(...accepted.map(({verdict}) => verdict.score));
  accepted = accepted.filter(({verdict}) => verdict.score >= most * LEAST_SHARE);
  const opener = openerOf(document, seeds, accepted, base);
  return {accepted: opener ? [opener, ...accepted] : accepted, all};
}

/** Stands for the kind of the one opening post that looks unlike all others. */
export const OPENING = 'opening';

/** What an opening post must have: words enough, and somebody who wrote them. */
const LEAST_OPENING = 4;

/** The first post that was found, to compare with. */
function firstOf(accepted: readonly Judged[], base: URL): Found | undefined {
  const heads = accepted.flatMap(family => {
    const [entry] = family.entries;
    return entry ? [{family, entry}] : [];
  });
  const [head] = heads.sort((a, b) =>
    a.entry.element.compareDocumentPosition(b.entry.element) & 4 ? -1 : 1,
  );
  return head && readEntry(head.entry, head.family.template, elementsOf(accepted), base);
}

/** Above a thread stands who began it and when, once more: that is the first post, not another. */
function repeats({entries, template}: Judged, first: Found, base: URL): boolean {
  const [entry] = entries;
  if (!entry) return true;
  const opener = readEntry(entry, template, new Set(), base);
  const isSameTime =
    opener.postedAt !== undefined
      ? opener.postedAt === first.postedAt
      : opener.postedText !== undefined && opener.postedText === first.postedText;
  const words = (found: Found) =>
    fold(found.body.map(part => part.textContent).join(' ')).slice(0, 60);
  return (
    isSameTime ||
    (opener.author !== undefined && opener.author === first.author) ||
    words(opener) === words(first)
  );
}

/** The post that opens the thread where it looks unlike the others, or the page's one article. */
function openerOf(
  document: Document,
  seeds: readonly Seed[],
  accepted: readonly Judged[],
  base: URL,
): Judged | undefined {
  const taken = elementsOf(accepted);
  const posts = [...taken].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  const says = pageKind(document);
  if (posts.length === 0 && says === undefined) return undefined;
  const candidates = openings(seeds, posts)
    .map(entry => weigh({signature: OPENING, entries: [entry]}, 'time', taken, base))
    .filter(({verdict}) => (verdict.because.words ?? 0) >= 2 && (verdict.because.author ?? 0) > 0);
  const first = firstOf(accepted, base);
  const best = candidates
    .filter(one => !first || !repeats(one, first, base))
    .reduce<Judged | undefined>(
      (a, b) => (a && a.verdict.score >= b.verdict.score ? a : b),
      undefined,
    );
  return best && best.verdict.score >= LEAST_OPENING
    ? {...best, isArticle: says !== 'talk'}
    : undefined;
}
