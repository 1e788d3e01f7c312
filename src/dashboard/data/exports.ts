import type {Mention} from '../../mention/mention';
import {PAGE_END, pageHead, pageItems} from '../../report/annotations/page';
import {batches} from '../../report/backup/batches';
import {packed} from '../../report/backup/pack';
import {BOM, csvHeader, csvRows} from '../../report/csv/csv';
import {isAskedFor} from '../../settings/asked';
import type {Settings} from '../../settings/settings';
import {allMentions, everything} from '../../store/read';
import {type Work, watched} from './work';

/** A backup of everything, in one file. */
export async function backupFile(settings: Settings, work: Work): Promise<Blob> {
  const rows = watched(batches(settings, everything()), work);
  const naming = {id: crypto.randomUUID(), made: new Date().toISOString()};
  const parts: Blob[] = [];
  for await (const part of packed(rows, naming)) parts.push(part);
  return new Blob(parts, {type: 'application/gzip'});
}

const nameIn =
  ({brands}: Settings) =>
  (id: string) =>
    brands.find(brand => brand.id === id)?.name;

const offsetAt = (at: number): number => -new Date(at).getTimezoneOffset();

/** Mentions, some at a time, and how much of all they complete. */
type Some = AsyncIterable<{mentions: Mention[]; done: number}>;

/** Mentions as text, some at a time. */
async function written(
  all: Some,
  work: Work,
  write: (mentions: Mention[]) => string,
): Promise<string[]> {
  const texts: string[] = [];
  for await (const {mentions} of watched(all, work)) texts.push(write(mentions));
  return texts;
}

/** The table of mentions; `withBom` for spreadsheets that else take it for another encoding. */
export async function csvFile(
  settings: Settings,
  withBom: boolean,
  work: Work,
  all: Some = allMentions(),
): Promise<Blob> {
  const table = {
    brandName: nameIn(settings),
    isAskedFor: (mention: Mention) => isAskedFor(settings, mention),
    now: Date.now(),
    offsetAt,
  };
  const rows = await written(all, work, mentions => csvRows(mentions, table));
  return new Blob([withBom ? BOM : '', csvHeader(), ...rows], {type: 'text/csv'});
}

/** The mentions as web annotations. */
export async function annotationsFile(
  settings: Settings,
  work: Work,
  all: Some = allMentions(),
): Promise<Blob> {
  const brandName = nameIn(settings);
  let isFirst = true;
  const items = await written(all, work, mentions => {
    const text = pageItems(mentions, brandName, isFirst);
    isFirst = isFirst && text === '';
    return text;
  });
  const head = pageHead(crypto.randomUUID(), Date.now());
  return new Blob([head, ...items, PAGE_END], {type: 'application/ld+json'});
}
