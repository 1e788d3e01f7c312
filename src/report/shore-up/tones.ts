import type {Instant} from '../../mention/post';
import type {ThreadTone, ToneCounts} from '../../mention/thread-tone';
import {isUnlikely} from './unlikely';

/** Below so many posts on a side, one angry voice would make the tone. */
const FEWEST_POSTS = 3;

/** Below so many threads nothing is said of how the tone turns. */
const FEWEST_THREADS = 10;

/** A thread before our first reply and after it. */
export type ToneOfThread = {
  thread: string;
  at: Instant;
  before: ToneCounts;
  after: ToneCounts;
  undated: number;
  /** How the share of negative posts differs after; absent where either side has too few. */
  turn?: 'better' | 'worse' | 'same';
};

/** How the tone of threads turned after we took part. */
export type ToneFigures = {
  threads: ToneOfThread[];
  better: number;
  worse: number;
  /** Threads with enough posts on either side. */
  of: number;
  trend: 'too few' | 'better' | 'worse' | 'no clear turn';
  /** Threads that we replied in only as far as is known since they were read: to be read again. */
  unread: number;
  /** Threads in which we did not reply. */
  withoutUs: number;
};

const known = ({negative, neutral, positive}: ToneCounts): number => negative + neutral + positive;

const together = (a: ToneCounts, b: ToneCounts): ToneCounts => ({
  negative: a.negative + b.negative,
  neutral: a.neutral + b.neutral,
  positive: a.positive + b.positive,
  unknown: a.unknown + b.unknown,
});

/** True while what was counted still stands on the right side of our first reply. */
const isSplitRight = ({at, repliedAt}: ThreadTone, firstReply: Instant): boolean =>
  repliedAt === firstReply || (repliedAt === undefined && at <= firstReply);

function turnOf(before: ToneCounts, after: ToneCounts): ToneOfThread['turn'] {
  if (known(before) < FEWEST_POSTS || known(after) < FEWEST_POSTS) return undefined;
  const difference = after.negative * known(before) - before.negative * known(after);
  return difference === 0 ? 'same' : difference < 0 ? 'better' : 'worse';
}

function ofThread(pages: [ThreadTone, ...ThreadTone[]]): ToneOfThread {
  const [first, ...others] = pages;
  const sum = others.reduce<Omit<ToneOfThread, 'turn'>>(
    (all, page) => ({
      thread: all.thread,
      at: Math.max(all.at, page.at),
      before: together(all.before, page.before),
      after: together(all.after, page.after),
      undated: all.undated + page.undated,
    }),
    first,
  );
  const {thread, at, before, after, undated} = sum;
  const turn = turnOf(before, after);
  return {thread, at, before, after, undated, ...(turn === undefined ? {} : {turn})};
}

function byThread(pages: ThreadTone[]): [ThreadTone, ...ThreadTone[]][] {
  const threads = new Map<string, [ThreadTone, ...ThreadTone[]]>();
  for (const page of pages) {
    const own = threads.get(page.thread);
    if (own) own.push(page);
    else threads.set(page.thread, [page]);
  }
  return [...threads.values()];
}

function trendOf(better: number, worse: number, of: number): ToneFigures['trend'] {
  if (of < FEWEST_THREADS) return 'too few';
  if (!isUnlikely(better, better + worse, 0.5)) return 'no clear turn';
  return better > worse ? 'better' : 'worse';
}

/**
 * How the tone of threads turned after our first reply; cautious, since each thread is one voice.
 * @param replied when we first replied in each thread, as far as is known now
 */
export function toneFigures(
  pages: ThreadTone[],
  replied: ReadonlyMap<string, Instant>,
): ToneFigures {
  const [threads, unread]: [ToneOfThread[], string[]] = [[], []];
  const all = byThread(pages);
  for (const own of all) {
    const reply = replied.get(own[0].thread);
    if (reply === undefined) continue;
    if (own.every(page => isSplitRight(page, reply))) threads.push(ofThread(own));
    else unread.push(own[0].thread);
  }
  const turned = (to: ToneOfThread['turn']) => threads.filter(({turn}) => turn === to).length;
  const [better, worse] = [turned('better'), turned('worse')];
  const of = better + worse + turned('same');
  return {
    threads: threads.sort((a, b) => b.at - a.at),
    better,
    worse,
    of,
    trend: trendOf(better, worse, of),
    unread: unread.length,
    withoutUs: all.length - threads.length - unread.length,
  };
}
