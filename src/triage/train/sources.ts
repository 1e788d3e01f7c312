import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import Papa from 'papaparse';
import type {Example, Lesson} from './example';

const NEGATIVE = new Set([
  'anger',
  'annoyance',
  'disappointment',
  'disapproval',
  'disgust',
  'sadness',
]);
const POSITIVE = new Set([
  'admiration',
  'approval',
  'excitement',
  'gratitude',
  'joy',
  'love',
  'optimism',
  'pride',
  'relief',
]);

/** Requests to a bank that say that something went wrong. */
const BANK_TROUBLE =
  /not_working|declined|failed|not_recogn|not_received|not_updated|wrong|swallow|charged_twice|fee_charged|reverted|pending|Refund_not|blocked|unable|not_allowed|extra_charge|compromised|lost|stolen|withdrawal_charge|exchange_charge/;
const ASSISTANT_TROUBLE = /report_fraud|lost_luggage|damaged_card|card_declined|account_blocked/;

/** Names and religions are masked so. */
const MASK = /\[[A-Z]+\]/g;

const full = (is: boolean): Lesson => ({is, counts: 1});
/** Requests are worded alike, and so many of them would speak too loud. */
const some = (is: boolean, counts: number): Lesson => ({is, counts});

/** Rows apart by tabs are not quoted: a quotation mark belongs to the text. */
const rows = (path: string, delimiter: ',' | '\t'): string[][] =>
  Papa.parse<string[]>(readFileSync(path, 'utf8').trim(), {
    delimiter,
    quoteChar: delimiter === ',' ? '"' : '\0',
  }).data;

/** GoEmotions: comments with the emotions that readers saw in them. */
export function comments(folder: string): Example[] {
  const names = readFileSync(join(folder, 'labels.txt'), 'utf8').trim().split('\n');
  return ['train.tsv', 'dev.tsv'].flatMap(file =>
    rows(join(folder, file), '\t').map(([text = '', emotions = '']) => {
      const felt = emotions.split(',').map(id => names[Number(id)] ?? '');
      return {
        text: text.replace(MASK, ' '),
        negative: full(felt.some(name => NEGATIVE.has(name))),
        positive: full(felt.some(name => POSITIVE.has(name))),
      };
    }),
  );
}

/** Banking77: what customers ask their bank. None of it is praise. */
export function bankRequests(folder: string): Example[] {
  return ['train.csv', 'test.csv'].flatMap(file =>
    rows(join(folder, file), ',')
      .slice(1)
      .map(([text = '', intent = '']) => ({
        text,
        negative: some(BANK_TROUBLE.test(intent), 0.6),
        positive: some(false, 0.3),
      })),
  );
}

/** CLINC150: what people ask an assistant. Nearly all of it is neither praise nor blame. */
export function assistantRequests(folder: string): Example[] {
  const parts: Record<string, [string, string][]> = JSON.parse(
    readFileSync(join(folder, 'data_full.json'), 'utf8'),
  );
  return Object.values(parts)
    .flat()
    .map(([text, intent]) => ({
      text,
      negative: some(ASSISTANT_TROUBLE.test(intent), 0.3),
      positive: some(false, 0.3),
    }));
}

/** XLM-T: short posts in five languages, labelled 0 negative, 1 neutral, 2 positive. */
export function shortPosts(folder: string): Example[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.tsv'));
  return files.sort().flatMap(file =>
    rows(join(folder, file), '\t')
      .slice(1)
      .map(([label, text = '']) => ({
        text,
        negative: full(label === '0'),
        positive: full(label === '2'),
      })),
  );
}
