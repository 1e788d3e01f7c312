import type {Mention} from '../mention/mention';
import {latestStamp} from '../store/read/outlines';
import type {HintRow} from '../store/rows';
import {StoreUnavailable} from '../store/unavailable';
import {capturedFor, hintless, putHints} from '../store/write/hints';
import {writePrivate} from '../store/write/private';
import {hintOf, hintsVersion} from '../triage';
import {inTurn} from './turn';

/** Posts read at once: what a person does meanwhile waits a few milliseconds at most. */
const SOME = 50;

type Captured = Pick<Mention, 'id' | 'post'>;

let version: string | undefined;

/** What made the hints; the same for as long as this Earmark is installed. */
function model(): string {
  version ??= hintsVersion();
  return version;
}

function rowOf({id, post}: Captured): HintRow {
  const hint = hintOf(post.body);
  return {id, model: model(), ...(hint === undefined ? {} : {hint})};
}

const turn = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

async function* parts<T>(all: T[]): AsyncGenerator<T[]> {
  for (let at = 0; at < all.length; at += SOME) {
    await turn(); // Who waits for an answer of the worker goes first
    yield all.slice(at, at + SOME);
  }
}

/**
 * True once this worker has looked for all that lack a hint: what comes in after that has its own
 * made at once. Not while something may have come in without.
 */
let isSure = false;

/** The change up to which it was written down that all hints are made. */
let written: number | undefined;

/** What brings mentions in, or makes their hints, and is not done. */
let unfinished = 0;

/** Something may have come in whose hints nobody makes at once: they are looked for by the next alarm. */
function doubt(): void {
  isSure = false;
  written = undefined;
}

async function counted<T>(work: () => Promise<T>): Promise<T> {
  unfinished++;
  try {
    return await work();
  } catch (error) {
    doubt();
    throw error;
  } finally {
    unfinished--;
  }
}

async function whileOpen(work: () => Promise<void>): Promise<void> {
  try {
    await counted(() => inTurn('hints', work));
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error; // The next alarm tries again
  }
}

/** More are not held until their turn comes: the next alarm looks for them. */
const MOST = 1_000;

const waiting: Captured[] = [];

async function hintSoon(mentions: Captured[]): Promise<void> {
  if (waiting.length + mentions.length > MOST) return doubt();
  waiting.push(...mentions);
  await whileOpen(async () => {
    // Whoever comes first takes all that wait
    for await (const some of parts(waiting.splice(0))) await putHints(some.map(rowOf));
  });
}

/** Does what brings mentions in; makes the hints of those that it names after it was done. */
export function bringingIn<T>(
  work: (name: (mentions: Captured[]) => void) => Promise<T>,
): Promise<T> {
  return counted(() => work(mentions => void hintSoon(mentions)));
}

/** The same for what names none of them: they are looked for by the next alarm. */
export function bringingBack<T>(work: () => Promise<T>): Promise<T> {
  return counted(() => work().finally(doubt));
}

async function makeMissing(): Promise<number | undefined> {
  isSure = true; // Unless a doubt comes up meanwhile
  const {some, stamp} = await hintless(model());
  for await (const ids of some) {
    for await (const part of parts(ids)) await putHints((await capturedFor(part)).map(rowOf));
  }
  return stamp;
}

/** The last change, where all up to it have their hints. */
async function allMade(): Promise<number | undefined> {
  const stamp = await latestStamp();
  return isSure && unfinished === 1 ? stamp : undefined; // Only this look is at work
}

let isLooking = false;

/**
 * Makes the hints that are missing: the worker died before it came to them, they came with a
 * backup, or what makes hints has learned more since. Looks for them once in a worker's life, and
 * again after a doubt: to look costs time where there are a million mentions.
 */
export async function keepHints(): Promise<void> {
  if (isLooking) return;
  isLooking = true;
  try {
    await whileOpen(async () => {
      const stamp = await (isSure ? allMade() : makeMissing());
      if (stamp === undefined || stamp === written) return;
      await writePrivate({key: 'hinted', value: {model: model(), stamp}});
      written = stamp;
    });
  } finally {
    isLooking = false;
  }
}
