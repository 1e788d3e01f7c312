const last = new Map<string, Promise<unknown>>();

/**
 * Does `work` after all earlier work of that name: what is read from storage and written back must
 * not be overtaken. The worker's death ends the queue and the work in it alike.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(name) ?? Promise.resolve();
  const next = before.then(work, work); // What failed before is its own asker's affair
  last.set(name, next);
  return next;
}
