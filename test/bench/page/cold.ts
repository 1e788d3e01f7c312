import {type Bench, type Run, runOn} from './runs';

/** All runs of one contestant with so many terms, beside L0 of the same round. */
export type Measured = {who: string; terms: number; runs: Run[]; ratios: number[]};

/** Who runs on a page, and with how many terms. */
export type Entry = {who: string; terms: number};

/** The one that all others are held against. */
export const LEAST = 'L0';

/**
 * Runs every entry on the page, a fresh one each time and one entry after the other, as often as
 * there are rounds: what disturbs the machine disturbs all of them.
 */
export async function cold(
  bench: Bench,
  url: string,
  entries: Entry[],
  rounds: number,
): Promise<Measured[]> {
  const all: Measured[] = [{who: LEAST, terms: 0}, ...entries].map(entry => ({
    ...entry,
    runs: [],
    ratios: [],
  }));
  for (let round = 0; round < rounds; round++) {
    let least = Number.NaN;
    for (const measured of all) {
      const run = await runOn(bench, url, measured.who, measured.terms);
      if (measured.who === LEAST) least = run.ms;
      measured.runs.push(run);
      measured.ratios.push(run.ms / least);
    }
  }
  return all;
}
