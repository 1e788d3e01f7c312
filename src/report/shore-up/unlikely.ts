/** From here on a difference is taken for more than chance. */
const RARE = 0.05;

/** Rounding must not make one outcome rarer than its twin. */
const SLACK = 1e-9;

/** How likely each number of hits is in `tries` of chance `share` (a binomial), by its logarithm. */
function logChances(tries: number, share: number): number[] {
  const [yes, no] = [Math.log(share), Math.log1p(-share)];
  const chances = [tries * no];
  for (let hits = 1; hits <= tries; hits++) {
    const ways = Math.log(tries - hits + 1) - Math.log(hits);
    chances.push((chances[hits - 1] ?? 0) + ways + yes - no);
  }
  return chances;
}

/**
 * True where so many hits, or any number that is as rare, would come by chance in fewer than one of
 * twenty cases: the exact two-sided binomial test.
 */
export function isUnlikely(hits: number, tries: number, share: number): boolean {
  if (tries === 0 || share <= 0 || share >= 1) return false;
  const chances = logChances(tries, share);
  const own = chances[hits] ?? 0;
  const asRare = chances.filter(chance => chance <= own + SLACK);
  return asRare.reduce((sum, chance) => sum + Math.exp(chance), 0) < RARE;
}
