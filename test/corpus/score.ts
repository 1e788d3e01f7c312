import {execFile} from 'node:child_process';
import {mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {Prediction} from './read';

type Pair = [right: number, of: number];

/** What the corpus's scorer says of one page. */
export type PageScore = {
  platform: string;
  labels: number;
  preds: number;
  tp: number;
  falsePosts: number;
  author: Pair;
  time: Pair;
  link: Pair;
  bodyExact: Pair;
};

/** What it says of all pages: its own table, and each page's counts. */
export type Scored = {table: string; pages: Record<string, PageScore>};

const run = promisify(execFile);

/** Lets the scorer in the corpus folder judge the predictions. */
export async function score(
  folder: string,
  predictions: Record<string, {posts: Prediction[]}>,
  options: string[],
): Promise<Scored> {
  const temporary = await mkdtemp(join(tmpdir(), 'earmark-corpus-'));
  try {
    const [told, judged] = [join(temporary, 'told.json'), join(temporary, 'judged.json')];
    await writeFile(told, JSON.stringify(predictions));
    // Asked for by a link, the scorer would take itself for imported and do nothing
    const scorer = await realpath(join(folder, 'score.mjs'));
    const {stdout} = await run('node', [scorer, told, '--json', judged, ...options], {
      maxBuffer: 1e8,
    });
    return {table: stdout, pages: JSON.parse(await readFile(judged, 'utf8')).pages};
  } finally {
    await rm(temporary, {recursive: true});
  }
}

/** One row of figures over some pages. */
export type Figures = {
  posts: number;
  f1: number;
  macroF1: number;
  author: number;
  time: number;
  permalink: number;
  body: number;
  /** Pages without a discussion on which a post was seen. */
  falsePages: number;
};

const f1Of = (right: number, found: number, labels: number): number =>
  found + labels === 0 ? 0 : (2 * right) / (found + labels);

/** The figures over some pages: of all posts together, and the mean over pages. */
export function figuresOver(pages: readonly PageScore[]): Figures {
  const talks = pages.filter(({labels}) => labels > 0);
  const sum = (pick: (page: PageScore) => number) =>
    talks.reduce((total, page) => total + pick(page), 0);
  const share = (pick: (page: PageScore) => Pair) =>
    sum(page => pick(page)[0]) /
    Math.max(
      sum(page => pick(page)[1]),
      1,
    );
  const posts = sum(({labels}) => labels);
  const perPage = talks.map(({tp, preds, labels}) => f1Of(tp, preds, labels));
  return {
    posts,
    f1: f1Of(
      sum(({tp}) => tp),
      sum(({preds}) => preds),
      posts,
    ),
    macroF1: perPage.reduce((total, f1) => total + f1, 0) / Math.max(perPage.length, 1),
    author: share(({author}) => author),
    time: share(({time}) => time),
    permalink: share(({link}) => link),
    body: share(({bodyExact}) => bodyExact),
    falsePages: pages.filter(({labels, falsePosts}) => labels === 0 && falsePosts > 0).length,
  };
}
