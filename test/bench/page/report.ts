import type {Budget} from './budgets';
import type {Measured} from './cold';
import {median, said, spread} from './figures';
import type {Trial} from './plan';
import {EARMARK, EARMARK_FULL, GATE, READERS} from './runs';

/** A trial with what was measured in it. */
export type Result = Trial & {measured: Measured[]};

const nameOf = ({page}: Trial): string =>
  'huge' in page
    ? `one text of 10 MB, ${page.huge ? 'with a mention' : 'no mention'}`
    : `${page.posts} posts as ${page.engine === 'nobodys' ? 'an engine nobody knows' : page.engine} writes them, ${100 * page.rate} % mentions`;

/** The widest name of a line. */
const NAME = 50;
const NEXT = 'the next page';

const COLUMNS = [
  ['× L0', 22],
  ['ms', 22],
  ['longest', 10],
  ['brought', 10],
  ['prepared', 10],
  ['hits', 8],
] as const;

/** The table of one page: a line for each contestant and number of terms. */
export function table(result: Result): string {
  const lines = result.measured.map(({who, terms, isNext, runs, ratios}) => {
    const of = (pick: (run: (typeof runs)[number]) => number) => median(runs.map(pick));
    const figures = [
      spread(ratios),
      spread(runs.map(({ms}) => ms)),
      said(Math.max(...runs.map(({longest}) => longest))),
      said(of(({brought}) => brought)),
      said(of(({prepared}) => prepared)),
      String(of(({hits}) => hits)),
    ];
    const name = `${who}${terms === 0 ? '' : `, ${terms} terms`}${isNext ? `, ${NEXT}` : ''}`;
    return (
      name.padEnd(NAME) + figures.map((text, at) => text.padStart(COLUMNS[at]?.[1] ?? 0)).join('')
    );
  });
  const head = ' '.repeat(NAME) + COLUMNS.map(([name, width]) => name.padStart(width)).join('');
  return [`\n${nameOf(result)} (${result.rounds} rounds)`, head, ...lines].join('\n');
}

type Row = {
  posts: number;
  rate: number;
  who: string;
  terms: number;
  isNext: boolean;
  ratio: number;
  ms: number;
  all: number;
  longest: number;
};

function rowsOf(results: Result[]): Row[] {
  return results.flatMap(({page, measured}) =>
    measured.map(({who, terms, isNext = false, runs, ratios}) => ({
      posts: 'huge' in page ? 0 : page.posts,
      rate: 'huge' in page ? Number.NaN : page.rate,
      who,
      terms,
      isNext,
      ratio: median(ratios),
      ms: median(runs.map(({ms}) => ms)),
      all: median(runs.map(({ms, brought}) => ms + brought)),
      longest: Math.max(...runs.map(({longest}) => longest)),
    })),
  );
}

const most = (figures: number[]): number =>
  figures.length === 0 ? Number.NaN : Math.max(...figures);

/** How Earmark stands to the fastest library, at the same page and number of terms; the worst case. */
function besidePeers(results: Result[]): number {
  return most(
    results.flatMap(({measured}) =>
      measured
        .filter(({who, terms}) => who === EARMARK && terms >= 100)
        .flatMap(({terms, ratios}) => {
          const peers = measured.filter(
            one =>
              one.terms === terms &&
              ![EARMARK, EARMARK_FULL, GATE, 'walker + regex'].includes(one.who),
          );
          if (peers.length === 0) return [];
          return median(ratios) / Math.min(...peers.map(one => median(one.ratios)));
        }),
    ),
  );
}

function growth(rows: Row[]): number {
  return most(
    rows
      .filter(({who, terms}) => who === EARMARK && terms === 10_000)
      .flatMap(({ms, posts, rate}) =>
        rows
          .filter(
            one =>
              one.who === EARMARK &&
              one.terms === 10 &&
              one.posts === posts &&
              Object.is(one.rate, rate),
          )
          .map(ten => ms / ten.ms),
      ),
  );
}

/** The limits of finding on a page at rest; of several measurements the worst. */
export function coldBudgets(results: Result[]): Budget[] {
  const rows = rowsOf(results);
  const earmark = rows.filter(({who, posts}) => who === EARMARK && posts > 100);
  const ratio = (chosen: Row[]) => most(chosen.map(one => one.ratio));
  const firstAndNext = (what: string, limit: number, isMeant: (row: Row) => boolean): Budget[] =>
    [false, true].map(isNext => ({
      what: isNext ? `${what}, the next page of the tab` : what,
      most: limit,
      unit: '×',
      measured: ratio(rows.filter(row => row.isNext === isNext && isMeant(row))),
    }));
  const whole = earmark.filter(({rate}) => rate > 0 && rate <= 0.02);
  const all = rows.filter(({who}) => who.startsWith(EARMARK));
  return [
    ...firstAndNext('the gate, a page without a mention', 1, ({who, posts}) => {
      return who === GATE && posts > 100;
    }),
    {
      what: 'whole pass at up to 2 % mentions, 10,000 posts and more',
      most: 3,
      unit: '×',
      measured: ratio(whole.filter(({posts}) => posts >= 10_000)),
    },
    {
      what: 'whole pass at up to 2 % mentions, 1,000 posts',
      most: 4,
      unit: '×',
      measured: ratio(whole.filter(({posts}) => posts === 1000)),
    },
    {
      what: 'whole pass beside the fastest library, 100 terms and more',
      most: 1,
      unit: '×',
      measured: besidePeers(results),
    },
    ...READERS.flatMap(name => firstAndNext(name, 5, ({who}) => who === name)),
    {
      what: EARMARK_FULL,
      most: 5,
      unit: '×',
      measured: ratio(rows.filter(({who}) => who === EARMARK_FULL)),
    },
    {what: '10,000 terms beside 10', most: 1.5, unit: '×', measured: growth(rows)},
    {
      what: 'longest slice, by the clock',
      most: 16,
      unit: 'ms',
      measured: most(all.map(({longest}) => longest)),
    },
    {
      what: 'a page of 100 posts without a mention, the script brought',
      most: 10,
      unit: 'ms',
      measured: most(
        rows.filter(({posts, who}) => posts === 100 && who === EARMARK).map(one => one.all),
      ),
    },
  ];
}
