import type {Entry} from './families';
import {proseOf, saidIn} from './prose';
import {kindOf} from './signature';

/** The way from an entry down to the element that holds its author's words. */
export type BodyPath = {kind: string; usual: number}[];

const DEEPEST = 14;
/** What an author's words are made of; never a box around all of them. */
const WORDS = new Set(
  'p br b i em strong a u s span code font blockquote ul ol pre img h1 h2 h3 h4 h5 h6 li'.split(
    ' ',
  ),
);

/** The elements below where an entry's reading stands: its span at first, then one element's children. */
function below(here: readonly Element[]): Element[] {
  const [only] = here;
  return here.length === 1 && only ? Array.from(only.children) : [...here];
}

/** The kind of each child, with its place among its like where it has any. */
function kindsOf(here: readonly Element[]): [string, Element][] {
  const counts = new Map<string, number>();
  return below(here).map(child => {
    const kind = kindOf(child);
    const place = counts.get(kind) ?? 0;
    counts.set(kind, place + 1);
    return [place === 0 ? kind : `${kind}:${place}`, child];
  });
}

/** Where one of several like children is meant but their number differs, the one that says most. */
function likeliest(here: readonly Element[], kind: string, usual: number): Element | undefined {
  const [base = kind] = kind.split(':');
  const alike = kindsOf(here).filter(([found]) => found === base || found.startsWith(`${base}:`));
  if (alike.length === usual || alike.length < 2) return descend(here, kind) ?? alike[0]?.[1];
  return alike
    .map(([, child]) => child)
    .reduce((a, b) => ((a.textContent ?? '').length >= (b.textContent ?? '').length ? a : b));
}

/** How many children of a kind most entries have. */
function usualNumber(all: Element[][], kind: string): number {
  const [base = kind] = kind.split(':');
  const counts = all.map(
    here =>
      kindsOf(here).filter(([found]) => found === base || found.startsWith(`${base}:`)).length,
  );
  return counts.sort((a, b) => a - b)[counts.length >> 1] ?? 1;
}

type Step = {mass: number; entries: number};

function steps(all: Element[][], weights: Map<Element, number>): Map<string, Step> {
  const kinds = new Map<string, Step>();
  for (const here of all) {
    for (const [kind, child] of kindsOf(here)) {
      const step = kinds.get(kind) ?? {mass: 0, entries: 0};
      step.mass += weights.get(child) ?? 0;
      step.entries++;
      kinds.set(kind, step);
    }
  }
  return kinds;
}

/** A kind that stands once in some entries and often in others: paragraphs, not the box of them. */
function isUneven(kind: string, kinds: Map<string, Step>): boolean {
  const [base = kind] = kind.split(':');
  const first = kinds.get(base)?.entries ?? 0;
  const second = kinds.get(`${base}:1`)?.entries ?? 0;
  return second > 0 && second < first * 0.9;
}

function descend(here: readonly Element[], kind: string): Element | undefined {
  return kindsOf(here).find(([found]) => found === kind)?.[1];
}

/** True where going down leaves the lines about the post (its time) behind. */
function leavesHeader(entries: readonly Entry[], all: Element[][], kind: string): boolean {
  const left = entries.filter(({seed}, index) => {
    const here = all[index] ?? [];
    const child = descend(here, kind);
    return (
      seed &&
      child &&
      here.some(element => element.contains(seed.element)) &&
      !child.contains(seed.element)
    );
  });
  return left.length > entries.length / 2;
}

/** Learns the way to the body: down while one kind of child holds nearly all of the prose. */
export function learnBody(entries: readonly Entry[], apart: ReadonlySet<Element>): BodyPath {
  const weights = proseOf(entries.map(({span}) => saidIn(span, apart)));
  const path: BodyPath = [];
  let all = entries.map(({span}) => span);
  while (path.length < DEEPEST) {
    const total = all.flat().reduce((sum, element) => sum + (weights.get(element) ?? 0), 0);
    const kinds = steps(all, weights);
    const [kind, step] = [...kinds].sort(([, a], [, b]) => b.mass - a.mass)[0] ?? [];
    if (kind === undefined || step === undefined || WORDS.has(kind) || isUneven(kind, kinds)) break;
    const least = leavesHeader(entries, all, kind) ? 0.4 : 0.66;
    if (step.mass === 0 || step.mass < total * least) break;
    const usual = usualNumber(all, kind);
    path.push({kind, usual});
    all = all.map(here => {
      const next = likeliest(here, kind, usual);
      return next ? [next] : [];
    });
  }
  return path;
}

/** The element at the end of the way, or as far as the way goes in this entry. */
export function followBody(entry: Entry, path: BodyPath): Element[] {
  let here = entry.span;
  for (const {kind, usual} of path) {
    const next = likeliest(here, kind, usual);
    if (!next) break;
    here = [next];
  }
  return here;
}
