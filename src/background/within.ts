/** How long a page has to answer: one that is frozen, or shows an alert, never does. */
export const ANSWER_MS = 2000;

/** What comes of a promise, or something else when that takes longer than so many milliseconds. */
export function within<T>(ms: number, promise: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<T>(resolve => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
