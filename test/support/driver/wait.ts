/** How long a condition may take before a test says that it never came. */
export const PATIENCE_MS = 15_000;
const EVERY_MS = 40;

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** Reads again and again until what was read is accepted, and gives it back. */
export async function until<T>(
  what: string,
  read: () => Promise<T> | T,
  accept: (value: T) => boolean = Boolean,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: not so; last read ${JSON.stringify(value)}`);
    await pause(EVERY_MS);
  }
}

/** Waits until `read` has given the same for `ms` on end. */
export async function untilStill<T>(what: string, ms: number, read: () => Promise<T>): Promise<T> {
  let before = '';
  let since = Date.now();
  return until(what, read, value => {
    const now = JSON.stringify(value);
    if (now !== before) since = Date.now();
    before = now;
    return Date.now() - since >= ms;
  });
}
