/** What goes on just now, with the name that it goes under. */
const going = new Map<string, string>();

/** What failed last, with the name that it went under: it may have been kept all the same. */
let failed: {key: string; name: string; at: number} | undefined;

/** Whoever presses again for what failed does so at once; later it is meant anew. */
const RETRY_MS = 30_000;

/** Forgets what failed: something was done since, after which the same is another decision. */
export function forgetFailed(): void {
  failed = undefined;
}

function nameOf(key: string): string {
  const isRetry = failed?.key === key && Math.abs(Date.now() - failed.at) < RETRY_MS;
  return going.get(key) ?? (isRetry ? failed?.name : undefined) ?? crypto.randomUUID();
}

/**
 * Asks for something under a name of its own, by which the worker does it once: pressed twice before
 * the reply is there, or again right after it failed, it goes under the same name.
 * @param what all that tells it from anything else that could be asked for
 */
export async function underOneName<T>(
  what: unknown,
  work: (name: string) => Promise<T>,
): Promise<T> {
  const key = JSON.stringify(what);
  const name = nameOf(key);
  forgetFailed();
  going.set(key, name);
  try {
    return await work(name);
  } catch (error) {
    failed = {key, name, at: Date.now()};
    throw error;
  } finally {
    going.delete(key);
  }
}
