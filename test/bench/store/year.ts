// Runs in a page of the extension: what the figures of a year cost.
import {askingOf} from '../../../src/dashboard/times/asking-of';
import {findingsOf} from '../../../src/dashboard/times/findings';
import {KeptOutlines} from '../../../src/dashboard/times/kept-outlines';
import {readPosts} from '../../../src/dashboard/times/read-posts';
import {sliced} from '../../../src/dashboard/times/sliced';
import type {Timed} from '../../../src/report/figures/timed';
import {readSettings} from '../../../src/settings/read';
import {timed, withPulse} from './timed';

const YEAR_MS = 366 * 24 * 3_600_000;

const chosen = {period: {days: 366}, beside: 'kinds'} as const;

async function asked(kept: KeptOutlines<Timed>) {
  const {signal} = new AbortController();
  const at = Date.now();
  const span = {from: at - YEAR_MS, to: Infinity};
  const read = await timed(() =>
    withPulse(() => readPosts(span, {at, signal, progress: () => undefined}, kept)),
  );
  const posts = read.value.value;
  const asking = askingOf(await readSettings(), at);
  const work = () => sliced(findingsOf(posts.mentions, span, chosen, asking), signal);
  const worked = await timed(() => withPulse(work));
  const stall = Math.max(read.value.stall, worked.value.stall);
  return {posts: posts.mentions.length, read: read.ms, worked: worked.ms, stall};
}

/**
 * The figures of a year, asked for the first time in a page and again in the same section: how long
 * they are read and worked out, and how long the page stood still.
 */
export async function year() {
  const kept = new KeptOutlines<Timed>();
  const cold = await asked(kept);
  await asked(kept);
  return {cold, warm: await asked(kept)};
}
