import {signal} from '@preact/signals';
import {live, outlinesNow, outlinesSince} from '../../store/read';
import {breath} from '../../ui/breath';
import type {Live} from '../../ui/use-live';
import {type Entry, entryOf} from './entry';
import {type Table, tableOf} from './table';

/** The outlines of all mentions, kept up to date while the dashboard is open. */
export const register = signal<Live<Table>>({is: 'reading'});

let life: AbortController | undefined;

/** Much may change in a row; the list is put in order anew no more often than this. */
const EVERY_MS = 500;

/** Does something at once, and what is asked for soon after together a little later. */
function seldom(work: () => void, signal: AbortSignal): () => void {
  let [last, timer]: [number, ReturnType<typeof setTimeout> | undefined] = [-Infinity, undefined];
  const run = () => {
    [last, timer] = [performance.now(), undefined];
    if (!signal.aborted) work();
  };
  return () => {
    if (timer !== undefined) return;
    const rest = last + EVERY_MS - performance.now();
    if (rest <= 0) run();
    else timer = setTimeout(run, rest);
  };
}

/** Reads all outlines, then follows what changes; whoever writes it. */
async function follow({signal}: AbortController): Promise<void> {
  const byStart = new Map<string, Entry[]>();
  const tell = seldom(() => {
    register.value = {is: 'there', value: tableOf([...byStart.values()].flat())};
  }, signal);
  const all = await outlinesNow();
  let {stamp} = all;
  for (const some of all.some) {
    for (const {start, outlines} of some) byStart.set(start, outlines.map(entryOf));
    await breath();
    if (signal.aborted) return;
  }
  tell();
  const end = live(() => outlinesSince(stamp)).subscribe(changed => {
    if (changed.length === 0) return;
    stamp = Math.max(...changed.map(one => one.stamp));
    for (const {start, outlines} of changed) byStart.set(start, outlines.map(entryOf));
    tell();
  }, failed);
  signal.addEventListener('abort', end);
}

function failed(error: unknown): void {
  register.value = {is: 'failed', error};
}

/** Begins to keep the register, unless it is kept already: it takes a moment, and not every section needs it. */
export function openRegister(): void {
  if (life) return;
  life = new AbortController();
  follow(life).catch(failed);
}

/** Gives the register up. */
export function closeRegister(): void {
  life?.abort();
  life = undefined;
  register.value = {is: 'reading'};
}
