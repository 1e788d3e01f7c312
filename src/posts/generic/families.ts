import {parentOf} from '../parts';
import {isInAnswer, repliesIn, saysItAnswers} from './replies';
import type {Seed} from './seed';
import {isNamed, signature} from './signature';

/** One repeated thing that may be a post: its elements, the first of which stands for it. */
export type Entry = {element: Element; span: Element[]; seeds: Seed[]; seed?: Seed};

/** Entries that one template wrote. */
export type Family = {
  entries: Entry[];
  signature: string;
  /** They are replies within other posts: what stands beside them is not theirs. */
  isWithin?: boolean;
};

const HIGHEST = 28;
/** Seeds that are looked at in a moment. */
const STEP = 50;
/** How many of the seeds that could be told apart a kind must tell apart, for each try. */
const SHARES = [0.9, 0.55, 0.3];

type Level = {instances: Map<Element, Seed[]>; height: number};

/**
 * Where a kind stands among an element's ancestors. Of a named kind only the nearest counts, since
 * replies nest; rows and cells without a name are told by how many of them one is inside.
 */
function levelOf(kind: string, met: ReadonlySet<string>): string | undefined {
  if (!met.has(kind)) return kind;
  if (isNamed(kind)) return undefined;
  return ['^2', '^3'].map(times => kind + times).find(level => !met.has(level));
}

/** For each kind of ancestor, its instances nearest to the seeds, and how high above they stand. */
function* levelsOf(seeds: readonly Seed[]): Generator<undefined, Map<string, Level>> {
  const levels = new Map<string, Level>();
  for (const [index, seed] of seeds.entries()) {
    if (index % STEP === 0) yield;
    const met = new Set<string>();
    let height = 0;
    for (
      let at: Element | null = seed.element;
      at && at.localName !== 'body' && at.localName !== 'html' && height < HIGHEST;
      at = parentOf(at), height++
    ) {
      const kind = levelOf(signature(at), met);
      if (kind === undefined) continue;
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

/** A kind of box that may be a post, and its instances with the seeds that each holds. */
export type Choice = {
  signature: string;
  instances: [Element, Seed[]][];
  single: number;
  height: number;
};

/** Pages show one time twice, for wide and for narrow screens. */
const saysOf = ({time, element}: Seed): unknown => time?.postedAt ?? time?.postedText ?? element;

/** How many instances hold `times` seeds; undefined where the kind does not tell seeds apart. */
function judge(kind: string, {instances, height}: Level, times: number): Choice | undefined {
  let single = 0;
  let seeds = 0;
  for (const own of instances.values()) {
    if (own.length === times || (times === 1 && new Set(own.map(saysOf)).size === 1)) single++;
    seeds += own.length;
  }
  if (single < instances.size * 0.75 || (times > 1 && single < 3)) return undefined;
  return {
    signature: kind,
    instances: [...instances],
    single: single * times,
    height: height / seeds,
  };
}

function highest(choices: readonly Choice[]): Choice | undefined {
  return choices.reduce<Choice | undefined>(
    (a, b) => (a && a.height >= b.height ? a : b),
    undefined,
  );
}

/** The kinds that tell most seeds apart, the highest of equally good ones, which holds most. */
function choicesIn(levels: Map<string, Level>): Choice[] {
  const chosen = new Map<string, Choice>();
  for (const times of [1, 2, 3]) {
    const choices = [...levels].flatMap(([kind, level]) => judge(kind, level, times) ?? []);
    const most = Math.max(...choices.map(({single}) => single));
    for (const share of SHARES) {
      const good = choices.filter(({single}) => single >= most * share && single > 1);
      for (const best of [
        highest(good.filter(({signature: kind}) => isNamed(kind))),
        highest(good),
      ]) {
        if (best && !chosen.has(best.signature)) chosen.set(best.signature, best);
      }
    }
  }
  return [...chosen.values()];
}

/** The share of posts that have a reply of another kind below them, at most. */
const RARE = 0.6;
/** Posts without a reply that are looked at, to know what all of them have. */
const BARE = 4;

/** The replies that one template's seeds are of, each below a post of another template. */
function* replies(
  group: readonly Seed[],
  seeds: readonly Seed[],
  gathering: Gathering,
): Generator<undefined, Choice | undefined> {
  // What stands in nearly all of them is a part of each, as who wrote it and since when they are there
  const isRare = group.length <= gathering.largest * RARE;
  if (!isRare && !group.slice(0, 1).some(isInAnswer)) return undefined;
  const levels = yield* levelsOf(group);
  const boxes = [...levels]
    .flatMap(([kind, level]) => judge(kind, level, 1) ?? [])
    .sort((a, b) => b.height - a.height);
  // Around one alone stand the boxes of the whole page too: it is looked for in its post
  const isPost = ({signature: kind, instances: [first]}: Choice) =>
    first !== undefined && gathering.entriesOf(kind).includes(first[0]);
  const choices = group.length > 1 ? boxes : boxes.slice(Math.max(boxes.findIndex(isPost), 0));
  const [outer] = choices;
  const posts = gathering.entriesOf(outer?.signature ?? '');
  if (!outer) return undefined;
  const own = new Set(group);
  const held = new Set(outer.instances.map(([element]) => element));
  const found = repliesIn({
    choices,
    others: seeds.filter(seed => !own.has(seed)),
    bare: posts.filter(post => !held.has(post)).slice(0, BARE),
  });
  const isKnown = isRare && group.length > 1 && outer.instances.length <= posts.length * RARE;
  return isKnown || (found && saysItAnswers(found)) ? found : undefined;
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

/** Gathers the entries that several templates of seeds lead to, each once with all of its seeds. */
class Gathering {
  private readonly found = new Map<string, Map<Element, Seed[]>>();
  private readonly within = new Set<string>();

  add({signature: kind, instances}: Choice): void {
    const family = this.found.get(kind) ?? new Map<Element, Seed[]>();
    for (const [element, seeds] of instances) {
      family.set(element, [...(family.get(element) ?? []), ...seeds]);
    }
    this.found.set(kind, family);
  }

  /** Adds replies that stand within entries. */
  addReplies(found: Choice): void {
    if (!this.found.has(found.signature)) this.within.add(found.signature);
    this.add(found);
  }

  /** How many entries the largest family has. */
  get largest(): number {
    return Math.max(0, ...Array.from(this.found.values(), ({size}) => size));
  }

  /** The entries of a kind that were gathered. */
  entriesOf(kind: string): Element[] {
    return [...(this.found.get(kind)?.keys() ?? [])];
  }

  families(): Family[] {
    return Array.from(this.found, ([kind, entries]) => ({
      signature: kind,
      isWithin: this.within.has(kind),
      entries: Array.from(entries, ([element, seeds]) => ({
        element,
        span: [element],
        seeds: [...new Set(seeds)],
      })),
    }));
  }
}

/** The repeated things that hold a seed each, template by template. */
export function* familiesOf(seeds: readonly Seed[]): Generator<undefined, Family[]> {
  const gathering = new Gathering();
  const groups = byKey(seeds);
  for (const group of groups) {
    let left = group;
    while (left.length > 1) {
      const choices = choicesIn(yield* levelsOf(left));
      for (const choice of choices) gathering.add(choice);
      const taken = new Set(choices.flatMap(({instances}) => instances.flatMap(([, own]) => own)));
      const rest = left.filter(seed => !taken.has(seed));
      if (rest.length === left.length) break;
      left = rest;
    }
  }
  for (const group of groups) {
    const found = yield* replies(group, seeds, gathering);
    if (found) gathering.addReplies(found);
  }
  return gathering.families().filter(({entries, isWithin}) => isWithin || entries.length > 1);
}
