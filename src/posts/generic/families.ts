import type {Seed} from './seeds';
import {signature} from './signature';

/** One repeated thing that may be a post: its elements, the first of which stands for it. */
export type Entry = {element: Element; span: Element[]; seed?: Seed};

/** Entries that one template wrote. */
export type Family = {entries: Entry[]; signature: string};

const HIGHEST = 28;

type Level = {instances: Map<Element, Seed[]>; height: number};

/** For each kind of ancestor, its instances nearest to the seeds, and how high above they stand. */
function levelsOf(seeds: readonly Seed[]): Map<string, Level> {
  const levels = new Map<string, Level>();
  for (const seed of seeds) {
    const met = new Set<string>();
    let height = 0;
    for (
      let at: Element | null = seed.element;
      at && at.localName !== 'body' && at.localName !== 'html' && height < HIGHEST;
      at = at.parentElement, height++
    ) {
      const kind = signature(at);
      if (met.has(kind)) continue;
      met.add(kind);
      const level = levels.get(kind) ?? {instances: new Map(), height: 0};
      const own = level.instances.get(at);
      if (own) own.push(seed);
      else level.instances.set(at, [seed]);
      level.height += height;
      levels.set(kind, level);
    }
  }
  return levels;
}

type Choice = {signature: string; instances: [Element, Seed[]][]; single: number; height: number};

/** Pages show one time twice, for wide and for narrow screens. */
const saysOf = ({time, element}: Seed): unknown => time?.postedAt ?? time?.postedText ?? element;

/** How many instances hold one seed only; undefined where the kind does not tell seeds apart. */
function judge(kind: string, {instances, height}: Level): Choice | undefined {
  let single = 0;
  let seeds = 0;
  for (const own of instances.values()) {
    if (own.length === 1 || new Set(own.map(saysOf)).size === 1) single++;
    seeds += own.length;
  }
  if (single < instances.size * 0.75) return undefined;
  return {signature: kind, instances: [...instances], single, height: height / seeds};
}

/** The kind that tells most seeds apart; of equally good ones the highest, which holds most. */
function best(levels: Map<string, Level>): Choice | undefined {
  const choices = [...levels].flatMap(([kind, level]) => judge(kind, level) ?? []);
  const most = Math.max(...choices.map(({single}) => single));
  return choices
    .filter(({single}) => single >= most * 0.9)
    .reduce<Choice | undefined>((a, b) => (a && a.height >= b.height ? a : b), undefined);
}

function familyOf(choice: Choice): Family {
  const entries = choice.instances.map(([element, [seed]]) => ({
    element,
    span: [element],
    ...(seed ? {seed} : {}),
  }));
  return {entries, signature: choice.signature};
}

/** Groups seeds by the template that wrote them. */
function byKey(seeds: readonly Seed[]): Seed[][] {
  const groups = new Map<string, Seed[]>();
  for (const seed of seeds) {
    const group = groups.get(seed.key);
    if (group) group.push(seed);
    else groups.set(seed.key, [seed]);
  }
  return [...groups.values()];
}

/** The repeated things that hold one seed each, template by template. */
export function familiesOf(seeds: readonly Seed[]): Family[] {
  const families: Family[] = [];
  for (const group of byKey(seeds)) {
    let left = group;
    while (left.length > 0) {
      const choice = best(levelsOf(left));
      if (!choice) break;
      families.push(familyOf(choice));
      const taken = new Set(choice.instances.flatMap(([, own]) => own));
      const rest = left.filter(seed => !taken.has(seed));
      if (rest.length === left.length) break;
      left = rest;
    }
  }
  return families;
}
