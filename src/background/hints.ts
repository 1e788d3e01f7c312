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
 * The last change when this worker looked before: what came in up to then had its hint made at once.
 * Undefined where something may have come in without, as with a backup or before the worker lived.
 */
let lastLook: number | undefined;

/** Something came in whose hints nobody makes at once: they are looked for by the next alarm. */
export function doubtHints(): void {
  lastLook = undefined;
}

async function whileOpen(work: () => Promise<void>): Promise<void> {
  try {
    await inTurn('hints', work);
  } catch (error) {
    doubtHints();
    if (!(error instanceof StoreUnavailable)) throw error; // The next alarm tries again
  }
}

/** More are not held until their turn comes: the next alarm looks for them. */
const MOST = 1_000;

const waiting: Captured[] = [];

/** Makes the hints of mentions just captured, after whoever told of them has been answered. */
export async function hintSoon(mentions: Captured[]): Promise<void> {
  if (waiting.length + mentions.length > MOST) return doubtHints();
  waiting.push(...mentions);
  await whileOpen(async () => {
    // Whoever comes first takes all that wait
    for await (const some of parts(waiting.splice(0))) await putHints(some.map(rowOf));
  });
}

async function makeMissing(): Promise<number | undefined> {
  const {some, stamp} = await hintless(model());
  for await (const ids of some) {
    for await (const part of parts(ids)) await putHints((await capturedFor(part)).map(rowOf));
  }
  return stamp;
}

/**
 * Makes the hints that are missing: the worker died before it came to them, they came with a
 * backup, or what makes hints has learned more since. Looks for them once in a worker's life, and
 * again after a doubt: to look costs time where there are a million mentions.
 */
export function keepHints(): Promise<void> {
  return whileOpen(async () => {
    const before = lastLook;
    lastLook = await latestStamp();
    const done = before ?? (await makeMissing());
    if (done !== undefined)
      await writePrivate({key: 'hinted', value: {model: model(), stamp: done}});
  });
}
