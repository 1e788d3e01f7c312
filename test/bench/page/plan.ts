import type {PageSpec} from './pages';
import {EARMARK, EARMARK_FULL, type Entry, GATE, READERS} from './runs';

/** What runs on one page. */
export type Trial = {
  page: PageSpec | {huge: boolean};
  entries: Entry[];
  rounds: number;
};

/** What is measured in one go. */
export type Plan = {trials: Trial[]; liveSeconds: number; liveRounds: number};

/** Above so many terms times posts a contestant would run for minutes. */
const CAPS: Record<string, number> = {
  'mark.js': 30_000,
  'highlight-words-core': 300_000,
  findandreplacedomtext: Number.POSITIVE_INFINITY,
  'walker + regex': Number.POSITIVE_INFINITY,
};
const MACHINES = [
  'modern-ahocorasick',
  '@monyone/aho-corasick',
  '@tanishiking/aho-corasick',
  'ahocorasick',
];

const TERMS = [1, 10, 100, 1000, 10_000];

function peers(posts: number, counts: number[], machinesUpTo: number): Entry[] {
  return counts.flatMap(terms => [
    ...Object.entries(CAPS)
      .filter(([, cap]) => posts * terms <= cap)
      .map(([who]) => ({who, terms})),
    ...(posts <= machinesUpTo ? MACHINES : []).map(who => ({who, terms})),
    {who: EARMARK, terms},
  ]);
}

const earmark = (...counts: number[]): Entry[] => counts.map(terms => ({who: EARMARK, terms}));
/** Measured where nothing was run yet, and on the next page of the tab. */
const twice = (entry: Entry): Entry[] => [entry, {...entry, isNext: true}];
/** All posts read: by the readers alone, and on the way that a page's posts take through Earmark. */
const fullOn = (engine: PageSpec['engine']): Entry[] => [
  // An engine nobody knows has no reader of its own
  ...READERS.slice(engine === 'nobodys' ? 1 : 0).flatMap(who => twice({who, terms: 0})),
  {who: EARMARK_FULL, terms: 100},
];
/** A page without a mention: the gate alone, and the whole of what the content script does there. */
const passing: Entry[] = [...twice({who: GATE, terms: 100}), ...earmark(100)];
const regex: Entry = {who: 'walker + regex', terms: 100};
const L1: Entry = {who: 'L1', terms: 0};

const page = (engine: PageSpec['engine'], posts: number, rate: number): PageSpec => ({
  engine,
  posts,
  rate,
});

/** What runs on a page of which so many posts mention a brand. */
function entriesAt(engine: PageSpec['engine'], rate: number): Entry[] {
  if (rate === 0) return passing;
  return rate === 0.02 ? [...earmark(100), ...fullOn(engine)] : earmark(100);
}

/** Everything, on a machine that does nothing else: more than an hour, most of it to lay out 50,000 posts. */
export const wholePlan: Plan = {
  trials: [
    {page: page('xenforo', 100, 0), entries: passing, rounds: 5},
    {
      page: page('xenforo', 1000, 0.02),
      entries: [L1, ...peers(1000, TERMS, 1000), ...fullOn('xenforo')],
      rounds: 5,
    },
    {
      page: page('xenforo', 10_000, 0.02),
      entries: [L1, ...peers(10_000, TERMS, 1000), ...fullOn('xenforo')],
      rounds: 3,
    },
    {page: page('xenforo', 50_000, 0.02), entries: [regex, ...earmark(10, 10_000)], rounds: 2},
    {page: page('xenforo', 50_000, 0), entries: passing, rounds: 2},
    ...(['xenforo', 'phpbb', 'nobodys'] as const).flatMap(engine =>
      [1000, 10_000].flatMap(posts =>
        [0, 0.001, 0.02, 0.2].map(rate => ({
          page: page(engine, posts, rate),
          entries: entriesAt(engine, rate),
          rounds: 3,
        })),
      ),
    ),
    {page: {huge: false}, entries: [L1, regex, ...earmark(10, 10_000)], rounds: 3},
    {page: {huge: true}, entries: [L1, regex, ...earmark(10, 10_000)], rounds: 3},
  ],
  liveSeconds: 10,
  liveRounds: 3,
};

/** The same in small, under two minutes: for a look while working. */
export const quickPlan: Plan = {
  trials: [
    {page: page('xenforo', 100, 0), entries: passing, rounds: 2},
    {page: page('xenforo', 1000, 0), entries: passing, rounds: 2},
    {
      page: page('xenforo', 1000, 0.02),
      entries: [...peers(1000, [10, 1000], 0), ...fullOn('xenforo')],
      rounds: 1,
    },
    {page: page('xenforo', 10_000, 0.02), entries: earmark(10, 10_000), rounds: 1},
    {page: page('phpbb', 1000, 0.02), entries: earmark(100), rounds: 1},
    {page: page('nobodys', 1000, 0.02), entries: earmark(100), rounds: 1},
    {page: {huge: true}, entries: earmark(100), rounds: 1},
  ],
  liveSeconds: 3,
  liveRounds: 1,
};
