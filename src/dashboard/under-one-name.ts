/** What was begun and did not come to an end, with the name that it goes under. */
const begun = new Map<string, string>();

/**
 * Asks for something under a name of its own, by which the worker does it once: pressed twice before
 * the reply is there, or again after it failed, it goes under the same name.
 * @param what all that tells it from anything else that could be asked for
 */
export async function underOneName<T>(
  what: unknown,
  work: (name: string) => Promise<T>,
): Promise<T> {
  const key = JSON.stringify(what);
  const name = begun.get(key) ?? crypto.randomUUID();
  begun.set(key, name);
  const done = await work(name);
  begun.delete(key);
  return done;
}
