import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Polarity, suggestedKind, triage} from '../../src/triage';
import {type Hinter, hinters} from './triage/hinters';
import {bestComplaint, bestPolarity} from './triage/limits';
import {auc, f1, macroF1} from './triage/measures';
import {airline, complaints, forum, type Labelled, reviews} from './triage/sets';
import {msPerPost, postsOf} from './triage/speed';

const WIDE = 34;
const CELL = 17;

const row = (name: string, cells: string[]): string =>
  name.padEnd(WIDE) + cells.map(cell => cell.padStart(CELL)).join('');

const figure = (value: number, digits = 3): string => value.toFixed(digits);

/** Word lists get the limits that suit each set best, as nobody could know before; Earmark has one. */
const atBest = (figureOf: (hinter: Hinter) => number): string[] =>
  hinters.map((hinter, place) => (place === 0 ? '' : figure(figureOf(hinter))));

function complaintRows(name: string, set: Labelled[]): string[] {
  const right = set.map(({complaint}) => complaint === true);
  const scores = ({hint}: Hinter): number[] => set.map(({text}) => hint(text).complaint);
  const said = ({hint}: Hinter): boolean[] => set.map(({text}) => hint(text).complains);
  return [
    row(
      `${name}: complaint, macro-F1`,
      hinters.map(hinter => figure(macroF1(said(hinter), right))),
    ),
    row(
      '  at the best limit for this set',
      atBest(hinter => bestComplaint(scores(hinter), right)),
    ),
    row(
      `${name}: complaint, AUC`,
      hinters.map(hinter => figure(auc(scores(hinter), right))),
    ),
  ];
}

function polarityRows(name: string, set: Labelled[]): string[] {
  const right = set.map(({polarity}) => polarity ?? 'neutral');
  const said = ({hint}: Hinter): Polarity[] => set.map(({text}) => hint(text).polarity);
  const scores = ({hint}: Hinter): number[] => set.map(({text}) => hint(text).complaint);
  return [
    row(
      `${name}: polarity, macro-F1`,
      hinters.map(hinter => figure(macroF1(said(hinter), right))),
    ),
    row(
      '  at the best limits for this set',
      atBest(hinter => bestPolarity(scores(hinter), right)),
    ),
  ];
}

function specificRow(name: string, set: Labelled[]): string {
  const known = set.filter(({specific}) => specific !== undefined);
  const scores = known.map(({text}) => triage(text).specific);
  const area = auc(
    scores,
    known.map(({specific}) => specific === true),
  );
  return row(`${name}: specific, AUC`, [figure(area)]);
}

/** What only Earmark says: questions, praise, kinds, and how grave. */
function forumRows(set: Labelled[]): string[] {
  const hints = set.map(({text}) => triage(text));
  const kinds = hints.map(suggestedKind);
  const labels = set.map(({kind}) => kind);
  const asks = f1(
    hints.map(({question}) => question),
    set.map(({asks}) => asks === true),
    true,
  );
  const graded = set.flatMap(({severity}, place) =>
    severity === undefined ? [] : Math.abs((hints[place]?.severity ?? 0) - severity),
  );
  const off = graded.reduce((sum, one) => sum + one, 0) / graded.length;
  return [
    row('forum, English: asks for a reply, F1', [figure(asks)]),
    ...['question', 'praise', 'concern', 'venting'].map(kind =>
      row(`forum, English: kind ${kind}, F1`, [figure(f1(kinds, labels, kind))]),
    ),
    row('forum, English: severity off by', [figure(off, 2)]),
  ];
}

function speedRow(set: Labelled[]): string {
  const posts = postsOf(set.map(({text}) => text));
  return row(
    'ms for a post of 300 characters',
    hinters.map(({hint}) => figure(msPerPost(hint, posts))),
  );
}

/** The triage hints beside word lists that a user could take instead, on labelled texts. */
export function triageTable(folder: string): string {
  const measure = join(folder, 'measure');
  if (!existsSync(measure)) return `triage: not measured (no ${measure})`;
  const english = forum(measure, 'en');
  const flown = airline(measure);
  return [
    row(
      'triage',
      hinters.map(({name}) => name),
    ),
    ...complaintRows('complaints', complaints(measure)),
    ...complaintRows('forum, English', english),
    ...complaintRows('forum, German', forum(measure, 'de')),
    ...complaintRows('forum, all', forum(measure)),
    ...polarityRows('airline', flown),
    ...polarityRows('forum, English', english),
    ...polarityRows('forum, all', forum(measure)),
    ...polarityRows('reviews', reviews(measure)),
    specificRow('airline', flown),
    specificRow('forum, English', english),
    ...forumRows(english),
    speedRow(english),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(triageTable(process.argv[2] ?? '../shared/triage'));
}
