import type {Entry} from './families';
import {proseOf, type Said, saidIn} from './prose';
import {isHeadedAsAnswer} from './replies';
import {isNamed, kindOf, signature} from './signature';
import {areToldInParts, labelsIn, leavesAnswers} from './statements';
import {atOnce} from './steps';
import {asWritten} from './unclosed';

/** The way from an entry down to the element that holds its author's words. */
export type BodyPath = Step[];

/**
 * One step down: a kind of child told by all of its classes or, coarsely, by its main one and its
 * place; or all children of a kind, where the words are told in several parts.
 */
type Step = {kind: string; usual: number; isCoarse: boolean; isAll?: boolean};

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
function kindsOf(here: readonly Element[], isCoarse: boolean): [string, Element][] {
  const counts = new Map<string, number>();
  const children = below(here);
  const mains = children.map(signature);
  const times = new Map<string, number>();
  for (const main of mains) times.set(main, (times.get(main) ?? 0) + 1);
  return children.map((child, index) => {
    const main = mains[index] ?? '';
    const isOnly = isNamed(main) && times.get(main) === 1;
    const kind = isNamed(main) && (isOnly || isCoarse) ? main : kindOf(child);
    const place = counts.get(kind) ?? 0;
    counts.set(kind, place + 1);
    return [place === 0 ? kind : `${kind}:${place}`, child];
  });
}

/** The children of a kind, whichever place they have among their like. */
function alikeIn(
  here: readonly Element[],
  {kind, isCoarse}: Pick<Step, 'kind' | 'isCoarse'>,
): Element[] {
  const [base = kind] = kind.split(':');
  return kindsOf(here, isCoarse)
    .filter(([found]) => found === base || found.startsWith(`${base}:`))
    .map(([, child]) => child);
}

/** Where one of several like children is meant but their number differs, the one that says most, and is no answer by another. */
function likeliest(here: readonly Element[], step: Step): Element | undefined {
  const alike = alikeIn(here, step);
  if (alike.length === step.usual || alike.length < 2)
    return descend(here, step.kind, step.isCoarse) ?? alike[0];
  const own = alike.filter(one => !isHeadedAsAnswer(one));
  return (own.length > 0 ? own : alike).reduce((a, b) =>
    (a.textContent ?? '').length >= (b.textContent ?? '').length ? a : b,
  );
}

/** How many children of a kind most entries have. */
function usualNumber(all: Element[][], kind: string, isCoarse: boolean): number {
  const counts = all.map(here => alikeIn(here, {kind, isCoarse}).length);
  return counts.sort((a, b) => a - b)[counts.length >> 1] ?? 1;
}

type Weights = Map<Element, number>;
type Mass = {mass: number; entries: number};

function steps(all: Element[][], weights: Weights, isCoarse: boolean): Map<string, Mass> {
  const kinds = new Map<string, Mass>();
  for (const here of all) {
    for (const [kind, child] of kindsOf(here, isCoarse)) {
      const step = kinds.get(kind) ?? {mass: 0, entries: 0};
      step.mass += weights.get(child) ?? 0;
      step.entries++;
      kinds.set(kind, step);
    }
  }
  return kinds;
}

/** A kind that stands once in some entries and often in others: paragraphs, not the box of them. */
function isUneven(kind: string, kinds: Map<string, Mass>): boolean {
  const [base = kind] = kind.split(':');
  const first = kinds.get(base)?.entries ?? 0;
  const second = kinds.get(`${base}:1`)?.entries ?? 0;
  return second > 0 && second < first * 0.9;
}

function descend(here: readonly Element[], kind: string, isCoarse: boolean): Element | undefined {
  return kindsOf(here, isCoarse).find(([found]) => found === kind)?.[1];
}

/** True where going down leaves the lines about the post (its time) behind. */
function leavesHeader(
  entries: readonly Entry[],
  all: Element[][],
  kind: string,
  isCoarse: boolean,
): boolean {
  const left = entries.filter(({seed}, index) => {
    const here = all[index] ?? [];
    const child = descend(here, kind, isCoarse);
    return (
      seed &&
      child &&
      here.some(element => element.contains(seed.element)) &&
      !child.contains(seed.element)
    );
  });
  return left.length > entries.length / 2;
}

/** True where most entries have as much to say in another box: what was good, and what was not. */
function isRivalled(kind: string, kinds: Map<string, Mass>, all: number): boolean {
  const most = kinds.get(kind)?.mass ?? 0;
  return [...kinds].some(
    ([other, {mass, entries}]) => other !== kind && mass >= most * 0.5 && entries >= all * 0.85,
  );
}

/** In so many entries words must be told in parts, and so much of them must the other parts hold. */
const OFTEN = 0.6;
const SHARED = 0.25;

/** How much prose all children of a named kind hold; undefined where one of them is the body. */
function inParts(kind: string, kinds: Map<string, Mass>, all: number): number | undefined {
  const [base = kind] = kind.split(':');
  if (!isNamed(base)) return undefined;
  const parts = [...kinds].filter(([found]) => found === base || found.startsWith(`${base}:`));
  const mass = parts.reduce((sum, [, part]) => sum + part.mass, 0);
  const second = kinds.get(`${base}:1`)?.entries ?? 0;
  const largest = kinds.get(kind)?.mass ?? 0;
  return second >= all * OFTEN && mass - largest >= mass * SHARED ? mass : undefined;
}

/** True for spans that are boxes: in most entries each holds lines of its own. */
function isBoxes(all: Element[][], kind: string, isCoarse: boolean): boolean {
  if (!kind.startsWith('span')) return false;
  const spans = all.flatMap(here => descend(here, kind, isCoarse) ?? []);
  return spans.filter(span => span.querySelector('div,p')).length > all.length / 2;
}

/** One step down, where one kind of child holds nearly all of the prose. */
function nextStep(
  entries: readonly Entry[],
  all: Element[][],
  weights: Weights,
  labels: ReadonlySet<string>,
  isCoarse: boolean,
): Step | undefined {
  const total = all.flat().reduce((sum, element) => sum + (weights.get(element) ?? 0), 0);
  const kinds = steps(all, weights, isCoarse);
  const [kind, step] = [...kinds].sort(([, a], [, b]) => b.mass - a.mass)[0] ?? [];
  if (kind === undefined || step === undefined) return undefined;
  if (WORDS.has(kind.replace(/:\d+$/, '')) && !isBoxes(all, kind, isCoarse)) return undefined;
  const parts = entries.length > 2 ? inParts(kind, kinds, entries.length) : undefined;
  if (parts !== undefined && parts >= total * 0.5) {
    const whole = {kind, usual: 0, isCoarse, isAll: true};
    const told = all.map(here => alikeIn(here, whole));
    if (areToldInParts(told, labels)) return whole;
  }
  if (isUneven(kind, kinds)) return undefined;
  const hasRival = entries.length > 2 && isRivalled(kind, kinds, entries.length);
  const least = !hasRival && leavesHeader(entries, all, kind, isCoarse) ? 0.4 : 0.66;
  if (step.mass === 0 || step.mass < total * least) return undefined;
  return {kind, usual: usualNumber(all, kind, isCoarse), isCoarse};
}

const listed = <T>(one: T | undefined): T[] => (one === undefined ? [] : [one]);

function* walkDown(
  entries: readonly Entry[],
  from: Element[][],
  weights: Weights,
  labels: ReadonlySet<string> = new Set(),
): Generator<undefined, {path: BodyPath; ends: Element[][]}> {
  const path: BodyPath = [];
  let all = from;
  while (path.length < DEEPEST) {
    yield;
    const step =
      nextStep(entries, all, weights, labels, false) ??
      nextStep(entries, all, weights, labels, true);
    if (!step) break;
    const nexts = all.map(here =>
      step.isAll ? alikeIn(here, step) : listed(likeliest(here, step)),
    );
    if (step.isAll) return {path: [...path, step], ends: nexts};
    const boxes = all.map((here, index) => ({children: below(here), next: nexts[index]?.[0]}));
    if (entries.length > 2 && leavesAnswers(boxes, labels)) break;
    path.push(step);
    all = nexts;
  }
  return {path, ends: all};
}

/** Goes on in one entry alone, which its family's way does not fit. */
function alone(entry: Entry, here: Element[], apart: ReadonlySet<Element>): Element[] {
  const weights = proseOf([saidIn(here, apart)]);
  return atOnce(walkDown([entry], [here], weights)).ends[0] ?? here;
}

/** Learns the way to the body; undefined where each entry has to be looked at by itself. */
export function* learnBody(
  entries: readonly Entry[],
  apart: ReadonlySet<Element>,
): Generator<undefined, BodyPath | undefined> {
  if (entries.length < 3) return undefined;
  const said: Said[][] = [];
  for (const {span} of entries) {
    said.push(saidIn(span, apart));
    yield;
  }
  const weights = proseOf(said);
  const {path} = yield* walkDown(
    entries,
    entries.map(({span}) => span),
    weights,
    labelsIn(said),
  );
  return path.length > 0 ? path : undefined;
}

/** The element at the end of the way, or where the entry's own prose leads. */
export function followBody(
  entry: Entry,
  path: BodyPath | undefined,
  apart: ReadonlySet<Element>,
): Element[] {
  let here = entry.span;
  if (!path) return alone(entry, here, apart);
  for (const step of path) {
    const next = step.isAll ? alikeIn(here, step) : listed(likeliest(here, step));
    if (next.length === 0) return alone(entry, here, apart);
    here = next;
  }
  return here.map(asWritten);
}
