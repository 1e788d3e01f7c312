import type {Entry} from './families';
import {proseIn} from './prose';
import {signature} from './signature';

/** The way from an entry down to the element that holds its author's words. */
export type BodyPath = string[];

const DEEPEST = 14;
/** What an author's words are made of; never a box around all of them. */
const WORDS = new Set(
  'p br b i em strong a u s span code font blockquote ul ol pre img h1 h2 h3 h4 h5 h6 li'.split(
    ' ',
  ),
);

type Step = {mass: number; entries: number; times: number};

function childrenOf(element: Element): Element[] {
  return Array.from(element.children ?? []);
}

/** The elements below where an entry's reading stands: its span at first, then one element's children. */
function below(here: readonly Element[]): Element[] {
  const [only] = here;
  return here.length === 1 && only ? childrenOf(only) : [...here];
}

/** A paragraph without a class is part of the words, not their box. */
function isWords(kind: string): boolean {
  return WORDS.has(kind);
}

function steps(all: Element[][], weights: Map<Element, number>): Map<string, Step> {
  const kinds = new Map<string, Step>();
  for (const here of all) {
    const met = new Set<string>();
    for (const child of below(here)) {
      const mass = weights.get(child) ?? 0;
      if (mass === 0) continue;
      const kind = signature(child);
      const step = kinds.get(kind) ?? {mass: 0, entries: 0, times: 0};
      step.mass += mass;
      step.times++;
      if (!met.has(kind)) step.entries++;
      met.add(kind);
      kinds.set(kind, step);
    }
  }
  return kinds;
}

/** Follows one step of a path: of several such children, the one with most text. */
function descend(here: readonly Element[], kind: string): Element | undefined {
  return below(here)
    .filter(child => signature(child) === kind)
    .reduce<Element | undefined>(
      (a, b) => (a && (a.textContent ?? '').length >= (b.textContent ?? '').length ? a : b),
      undefined,
    );
}

/** Learns the way to the body: down while one kind of child holds nearly all of the prose. */
export function learnBody(entries: readonly Entry[], apart: ReadonlySet<Element>): BodyPath {
  const weights = new Map<Element, number>();
  for (const {span} of entries) {
    for (const [element, weight] of proseIn(span, apart)) weights.set(element, weight);
  }
  const path: BodyPath = [];
  let all = entries.map(({span}) => span);
  while (path.length < DEEPEST) {
    const total = all.flat().reduce((sum, element) => sum + (weights.get(element) ?? 0), 0);
    const kinds = [...steps(all, weights)].sort(([, a], [, b]) => b.mass - a.mass);
    const [kind, step] = kinds[0] ?? [];
    if (kind === undefined || step === undefined) break;
    const isShared = step.times > step.entries * 1.1 && !all.some(here => here.length > 1);
    if (step.mass < total * 0.66 || isShared || isWords(kind)) break;
    path.push(kind);
    all = all.map(here => {
      const next = descend(here, kind);
      return next ? [next] : [];
    });
  }
  return path;
}

/** The element at the end of the way, or as far as the way goes in this entry. */
export function followBody(entry: Entry, path: BodyPath): Element[] {
  let here = entry.span;
  for (const kind of path) {
    const next = descend(here, kind);
    if (!next) break;
    here = [next];
  }
  return here;
}
