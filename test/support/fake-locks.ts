// The locks of a browser, which jsdom lacks: who asks for a name waits for those who asked before.

const last = new Map<string, Promise<unknown>>();

async function request<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(name) ?? Promise.resolve();
  const next = before.then(work, work);
  last.set(name, next);
  return next;
}

/** Gives `navigator` its locks. */
export function setLocks(): void {
  Object.defineProperty(navigator, 'locks', {value: {request}, configurable: true});
}
