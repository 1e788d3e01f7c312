import {type Bench, type Entry, type Run, runOn} from './runs';

/** All runs of one contestant, beside L0 of the same round. */
export type Measured = Entry & {runs: Run[]; ratios: number[]};

/** The one that all others are held against. */
export const LEAST = 'L0';

/**
 * Runs every entry on the page, a fresh one each time and one entry after the other, as often as
 * there are rounds: what disturbs the machine disturbs all of them. The next page of a tab is held
 * against L0 on the next page of a tab.
 */
export async function cold(
  bench: Bench,
  url: string,
  entries: Entry[],
  rounds: number,
): Promise<Measured[]> {
  const least = {who: LEAST, terms: 0};
  const wanted = [
    least,
    ...(entries.some(({isNext}) => isNext) ? [{...least, isNext: true}] : []),
    ...entries,
  ];
  const all: Measured[] = wanted.map(entry => ({...entry, runs: [], ratios: []}));
  for (let round = 0; round < rounds; round++) {
    const leastMs = {first: Number.NaN, next: Number.NaN};
    for (const measured of all) {
      const run = await runOn(bench, url, measured);
      const place = measured.isNext ? 'next' : 'first';
      if (measured.who === LEAST) leastMs[place] = run.ms;
      measured.runs.push(run);
      measured.ratios.push(run.ms / leastMs[place]);
    }
  }
  return all;
}
