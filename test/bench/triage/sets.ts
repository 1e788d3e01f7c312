import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import Papa from 'papaparse';
import type {Polarity} from '../../../src/triage';

/** Texts with what people said of them; a label that a set has not is absent. */
export type Labelled = {
  text: string;
  complaint?: boolean;
  polarity?: Polarity;
  specific?: boolean;
  kind?: string;
  asks?: boolean;
  severity?: number;
};

const rows = (folder: string): string[][] => {
  const files = readdirSync(folder).filter(name => name.endsWith('.csv'));
  return files.flatMap(
    name => Papa.parse<string[]>(readFileSync(join(folder, name), 'utf8').trim()).data,
  );
};

const polarities: Record<string, Polarity> = {
  negative: 'negative',
  neutral: 'neutral',
  positive: 'positive',
};
const polarityOf = (name: string): Polarity => polarities[name] ?? 'neutral';

/** Posts at brands; the controls of no brand are not annotated and left out. */
export function complaints(folder: string): Labelled[] {
  return rows(join(folder, 'complaints'))
    .filter(([, , , domain]) => domain !== undefined && !domain.startsWith('random'))
    .map(([, text = '', complaint]) => ({text, complaint: complaint === '1'}));
}

/** Posts at airlines; a negative one is specific when a reason could be told. */
export function airline(folder: string): Labelled[] {
  return rows(join(folder, 'airline'))
    .filter(row => row.length > 6 && row[0] !== 'tweet_id')
    .map(([, polarity = '', , reason = '', , , text = '']) => ({
      text,
      polarity: polarityOf(polarity),
      ...(polarity === 'negative' ? {specific: reason !== "Can't Tell"} : {}),
    }));
}

type ForumRow = {
  text: string;
  lang: string;
  complaint: number;
  polarity: string;
  kind: string;
  specific: number | null;
  severity: number | null;
  asksReply: number;
};

/** Forum posts in one language, or in all. */
export function forum(folder: string, language?: string): Labelled[] {
  const lines = readFileSync(join(folder, 'forum', 'forum.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines
    .map((line): ForumRow => JSON.parse(line))
    .filter(({lang}) => language === undefined || lang === language)
    .map(({text, complaint, polarity, kind, specific, severity, asksReply}) => ({
      text,
      complaint: complaint === 1,
      polarity: polarityOf(polarity),
      kind,
      asks: asksReply === 1,
      ...(specific === null ? {} : {specific: specific === 1}),
      ...(severity === null ? {} : {severity}),
    }));
}

/** Reviews, positive or negative where all their aspects agree. */
export function reviews(folder: string): Labelled[] {
  return rows(join(folder, 'fabsa')).flatMap(([, text = '', labels = '']) => {
    const signs = new Set([...labels.matchAll(/\.(-?\d)'/g)].map(([, sign]) => sign));
    if (signs.size !== 1) return [];
    return [
      {text, polarity: signs.has('1') ? 'positive' : signs.has('-1') ? 'negative' : 'neutral'},
    ];
  });
}
