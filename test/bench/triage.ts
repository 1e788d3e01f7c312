import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {suggestedKind, triage} from '../../src/triage';
import {type Hinter, hinters} from './triage/hinters';
import {auc, f1, macroF1} from './triage/measures';
import {airline, complaints, forum, type Labelled, reviews} from './triage/sets';
import {msPerPost, postsOf} from './triage/speed';

const WIDE = 34;
const CELL = 17;

const row = (name: string, cells: string[]): string =>
  name.padEnd(WIDE) + cells.map(cell => cell.padStart(CELL)).join('');

const figure = (value: number, digits = 3): string => value.toFixed(digits);

function complaintFigures({hint}: Hinter, set: Labelled[]): {macro: number; area: number} {
  const hints = set.map(({text}) => hint(text));
  const right = set.map(({complaint}) => complaint === true);
  return {
    macro: macroF1(
      hints.map(({complains}) => complains),
      right,
    ),
    area: auc(
      hints.map(({complaint}) => complaint),
      right,
    ),
  };
}

const polarityFigure = ({hint}: Hinter, set: Labelled[]): number =>
  macroF1(
    set.map(({text}) => hint(text).polarity),
    set.map(({polarity}) => polarity ?? 'neutral'),
  );

function complaintRows(name: string, set: Labelled[]): string[] {
  const figures = hinters.map(hinter => complaintFigures(hinter, set));
  return [
    row(
      `${name}: complaint, macro-F1`,
      figures.map(({macro}) => figure(macro)),
    ),
    row(
      `${name}: complaint, AUC`,
      figures.map(({area}) => figure(area)),
    ),
  ];
}

const polarityRow = (name: string, set: Labelled[]): string =>
  row(
    `${name}: polarity, macro-F1`,
    hinters.map(hinter => figure(polarityFigure(hinter, set))),
  );

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
    polarityRow('airline', flown),
    polarityRow('forum, English', english),
    polarityRow('forum, all', forum(measure)),
    polarityRow('reviews', reviews(measure)),
    specificRow('airline', flown),
    specificRow('forum, English', english),
    ...forumRows(english),
    speedRow(english),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(triageTable(process.argv[2] ?? '../shared/triage'));
}
