// Runs in a page of the extension: what the figures of a year cost.
import {askingOf} from '../../../src/dashboard/times/asking-of';
import {findingsOf} from '../../../src/dashboard/times/findings';
import {readPosts} from '../../../src/dashboard/times/read-posts';
import {sliced} from '../../../src/dashboard/times/sliced';
import {readSettings} from '../../../src/settings/read';
import {timed, withPulse} from './timed';

const YEAR_MS = 366 * 24 * 3_600_000;

/** The figures of a year: how long they are read and worked out, and how long the page stood still. */
export async function year() {
  const {signal} = new AbortController();
  const at = Date.now();
  const span = {from: at - YEAR_MS, to: Infinity};
  const progress = () => undefined;
  const read = await timed(() => withPulse(() => readPosts(span, {at, signal, progress})));
  const posts = read.value.value;
  const asking = askingOf(await readSettings(), at);
  const chosen = {period: {days: 366}, beside: 'kinds'} as const;
  const work = () => sliced(findingsOf(posts.mentions, span, chosen, asking), signal);
  const worked = await timed(() => withPulse(work));
  return {
    posts: posts.mentions.length,
    read: read.ms,
    readStall: read.value.stall,
    worked: worked.ms,
    workedStall: worked.value.stall,
  };
}
