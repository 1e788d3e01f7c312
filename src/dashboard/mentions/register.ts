import {signal} from '@preact/signals';
import {allOutlines, latestStamp, live, type Outline, outlinesSince} from '../../store/read';
import type {Live} from '../../ui/use-live';

/** The outlines of all mentions, kept up to date while the dashboard is open. */
export const register = signal<Live<Outline[]>>({is: 'reading'});

let life: AbortController | undefined;

/** Reads all outlines, then follows what changes; whoever writes it. */
async function follow({signal}: AbortController): Promise<void> {
  const byStart = new Map<string, Outline[]>();
  const tell = () => {
    register.value = {is: 'there', value: [...byStart.values()].flat()};
  };
  let stamp = await latestStamp();
  for await (const some of allOutlines()) {
    if (signal.aborted) return;
    for (const {start, outlines} of some) byStart.set(start, outlines);
  }
  tell();
  const end = live(() => outlinesSince(stamp)).subscribe(changed => {
    if (changed.length === 0) return;
    stamp = Math.max(...changed.map(one => one.stamp));
    for (const {start, outlines} of changed) byStart.set(start, outlines);
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
