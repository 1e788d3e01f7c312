/**
 * Work in steps short enough that a page can draw and take input between any two; done when it
 * gives its value.
 */
export type Steps<T> = Generator<void, T>;

/** Does all steps at once, where nobody waits for the page. */
export function wholly<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
