/** What work gave, and how many milliseconds it took. */
export async function timed<T>(work: () => Promise<T>): Promise<{ms: number; value: T}> {
  const start = performance.now();
  const value = await work();
  return {ms: performance.now() - start, value};
}

/** The middle one. */
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const EVERY_MS = 10;

/** The longest that the page could do nothing else while `work` ran. */
export async function withPulse<T>(work: () => Promise<T>): Promise<{value: T; stall: number}> {
  let stall = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    stall = Math.max(stall, now - last - EVERY_MS);
    last = now;
  }, EVERY_MS);
  try {
    return {value: await work(), stall};
  } finally {
    clearInterval(timer);
  }
}
