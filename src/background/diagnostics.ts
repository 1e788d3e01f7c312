import type {Instant} from '../mention/post';
import type {Cut, Missed} from '../messages/contract';
import type {Diagnostics, Tally} from '../store/private-rows';
import {readPrivate} from '../store/read/private';
import {StoreUnavailable} from '../store/unavailable';
import {writePrivate} from '../store/write/private';
import {inTurn} from './turn';

/** Where reading fell short on one page. */
export type Shortfall = {cuts: Cut[]; missed: Missed[]};

/** Readers that are counted apart: more than there are. */
const MOST_READERS = 100;

const oneMore = (before: Tally | undefined, at: Instant): Tally => ({
  count: (before?.count ?? 0) + 1,
  at,
});

function withMissed(all: Diagnostics['missed'], missed: Missed, at: Instant) {
  const {reader, host} = missed;
  const isSame = (one: Missed) => one.reader === reader && one.host === host;
  const known = all.find(isSame);
  if (!known && all.length >= MOST_READERS) return all;
  return [...all.filter(one => !isSame(one)), {...missed, ...oneMore(known, at)}];
}

function counted({cuts, missed}: Diagnostics, fell: Shortfall, at: Instant): Diagnostics {
  const tallies = fell.cuts.map(cut => [cut, oneMore(cuts[cut], at)] as const);
  return {
    cuts: {...cuts, ...Object.fromEntries(tallies)},
    missed: fell.missed.reduce((all, one) => withMissed(all, one, at), missed),
  };
}

/** Counts where reading fell short. No page is remembered, and of sites only a reader's own. */
export async function countShortfall(fell: Shortfall, at: Instant): Promise<void> {
  if (fell.cuts.length === 0 && fell.missed.length === 0) return;
  await inTurn('diagnostics', async () => {
    try {
      const before = (await readPrivate('diagnostics')) ?? {cuts: {}, missed: []};
      await writePrivate({key: 'diagnostics', value: counted(before, fell, at)});
    } catch (error) {
      // A figure of no consequence must not keep a mention from its page
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  });
}
