// Reads every page of the corpus in a real Chromium and prints how right it was:
//   npm run corpus -- [DIR] [--no-sites] [--pages] [--record]
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {loadCorpus, type SavedPage} from './corpus';
import {heldOut} from './held-out';
import {type Prediction, readCorpus} from './read';
import {type Figures, figuresOver, type PageScore, score} from './score';

/** How far below the recorded figure F1 may fall before the command fails. */
const SLACK = 0.005;
const recordedFile = new URL('./recorded.json', import.meta.url);

type Recorded = Record<string, number>;
type Row = {name: string; figures: Figures};

/** The rows of figures for one way of reading: all pages, and those that matter by themselves. */
function rowsFor(way: string, pages: SavedPage[], scores: Record<string, PageScore>): Row[] {
  const over = (name: string, belongs: (page: SavedPage) => boolean): Row => ({
    name: `${way}, ${name}`,
    figures: figuresOver(pages.filter(belongs).flatMap(({id}) => scores[id] ?? [])),
  });
  return [
    over('all pages', () => true),
    over('stripped pages', ({isStripped}) => isStripped),
    over('held-out platforms', ({platform}) => heldOut.has(platform)),
  ];
}

function print(rows: Row[]): void {
  const cells = (values: (string | number)[]) =>
    values
      .map(value => (typeof value === 'number' ? value.toFixed(3) : value).padStart(9))
      .join(' ');
  console.log(
    `\n${''.padEnd(40)} ${cells(['posts', 'F1', 'macro F1', 'author', 'time', 'permalink', 'body', 'false'])}`,
  );
  for (const {name, figures: f} of rows) {
    const measured = [f.f1, f.macroF1, f.author, f.time, f.permalink, f.body];
    console.log(
      `${name.padEnd(40)} ${cells([String(f.posts), ...measured, String(f.falsePages)])}`,
    );
  }
  console.log('false: pages without a discussion on which a post was seen');
}

/** The rows that fell below what was last recorded. */
function fallen(rows: Row[], recorded: Recorded): string[] {
  return rows.flatMap(({name, figures}) => {
    const before = recorded[name];
    const isWorse = before !== undefined && figures.f1 < before - SLACK;
    return isWorse ? [`${name}: F1 ${figures.f1.toFixed(3)}, recorded ${before.toFixed(3)}`] : [];
  });
}

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      'no-sites': {type: 'boolean', default: false},
      pages: {type: 'boolean', default: false},
      record: {type: 'boolean', default: false},
    },
  });
  const folder = positionals[0] ?? '../shared/corpus';
  const pages = await loadCorpus(folder);
  if (!pages) {
    console.log(`not measured: no corpus in ${folder}`);
    return;
  }
  const readings = await readCorpus(pages);
  const options = values.pages ? ['--pages'] : [];
  const judge = (posts: (page: (typeof readings)[number]) => Prediction[]) =>
    score(
      folder,
      Object.fromEntries(readings.map(page => [page.id, {posts: posts(page)}])),
      options,
    );
  const generic = await judge(page => page.generic);
  const rows = rowsFor('without site readers', pages, generic.pages);
  if (values['no-sites']) console.log(generic.table);
  else {
    const all = await judge(page => page.posts);
    console.log(all.table);
    rows.unshift(...rowsFor('with site readers', pages, all.pages));
  }
  print(rows);
  if (values.record) {
    const figures = rows.map(({name, figures: {f1}}) => [name, Number(f1.toFixed(4))]);
    await writeFile(recordedFile, `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`);
    return;
  }
  const worse = fallen(rows, JSON.parse(await readFile(recordedFile, 'utf8')));
  if (worse.length === 0) return;
  console.error(`\nF1 fell:\n${worse.join('\n')}`);
  process.exitCode = 1;
}

await main();
