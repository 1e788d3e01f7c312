import type {BrandId} from './decision';
import type {Instant} from './post';

/** A storm's id, made when its first alert is noted, or a person opens it. */
export type StormId = string;

/** A level that is told: a burst to look at, or one to act on. */
export type StormAlert = 'watch' | 'storm';

/** How the mentions of a brand stand. */
export type StormStanding = 'learning' | 'too little reading' | 'quiet' | StormAlert;

/** What a level rests on: distinct voices in a window of so many hours, and how many are usual. */
export type StormFigures = {count: number; usual: number; hours: number};

/** What a person did about a storm. */
export type StormWork =
  | {kind: 'step done'; step: string; words: string}
  | {kind: 'step undone'; step: string}
  | {kind: 'told'; whom: string; how?: string; toldAt: Instant}
  | {kind: 'noted'; text: string}
  /** It is over; `left`: the steps of the plan that were not done. */
  | {kind: 'closed'; left: string[]}
  | {kind: 'opened again'};

/** What the rule found. */
type Found = ({kind: 'level'; level: StormAlert} & StormFigures) | {kind: 'calm'};

/** One line of a storm's log, which is only ever added to. A person opens what the rule did not see. */
export type StormEntry = {
  id: string;
  stormId: StormId;
  brandId: BrandId;
  /** 1 + the highest of the storm: entries are ordered by it, whatever the clock said. */
  seq: number;
  at: Instant;
  /** Who did it; empty where Earmark did, or nobody gave a name. */
  by: string;
} & (StormWork | Found | {kind: 'opened'});

/** What a log comes to. */
export type Storm = {
  id: StormId;
  brandId: BrandId;
  /** When it was first told of, or opened. */
  openedAt: Instant;
  /** When each level was first told. */
  watchAt?: Instant;
  stormAt?: Instant;
  /** Since when the rule sees nothing unusual any more. */
  calmAt?: Instant;
  /** What the latest alert rests on. */
  figures?: StormFigures;
  /** Steps that are done, by their ids, in the order in which they were. */
  done: Map<string, {words: string; at: Instant; by: string}>;
  closed?: {at: Instant; by: string; left: string[]};
  /** All of it, in order. */
  log: [StormEntry, ...StormEntry[]];
};

/** The order in which entries count. */
const inOrder = (a: StormEntry, b: StormEntry): number => a.seq - b.seq || (a.id < b.id ? -1 : 1);

function take(storm: Storm, entry: StormEntry): void {
  const {at, by} = entry;
  if (entry.kind === 'step done') storm.done.set(entry.step, {words: entry.words, at, by});
  if (entry.kind === 'step undone') storm.done.delete(entry.step);
  if (entry.kind === 'closed') storm.closed = {at, by, left: entry.left};
  if (entry.kind === 'opened again') delete storm.closed;
  if (entry.kind === 'calm') storm.calmAt = at;
  if (entry.kind !== 'level') return;
  const {count, usual, hours} = entry;
  storm.figures = {count, usual, hours};
  if (entry.level === 'watch') storm.watchAt ??= at;
  else storm.stormAt ??= at;
  delete storm.calmAt;
}

/** What the entries of one storm come to, in whatever order they are given; undefined for none. */
export function stormOf(entries: StormEntry[]): Storm | undefined {
  const [first, ...rest] = entries.toSorted(inOrder);
  if (!first) return undefined;
  const {stormId: id, brandId, at: openedAt} = first;
  const storm: Storm = {id, brandId, openedAt, done: new Map(), log: [first, ...rest]};
  for (const entry of storm.log) take(storm, entry);
  return storm;
}

/** The team's own plan for a storm. */
export type StormPlan = {
  roles: {id: string; role: string; who: string; reach: string}[];
  /** What is said first, before much is known. */
  line: string;
  steps: {id: string; words: string}[];
};
