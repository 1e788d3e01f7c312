/**
 * Reads with care: a page can be made so that reading it fails (a form whose fields hide the DOM's
 * own members). That costs what was being read, never the page, and is told as "read in part".
 */
export class Care {
  /** True when the page was not read to its end. */
  isInPart = false;

  /** What is read; undefined where that fails. */
  safely<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
      this.isInPart = true;
      return undefined;
    }
  }

  /** What steps lead to; undefined where one of them fails. */
  *through<T>(steps: Generator<undefined, T>): Generator<undefined, T | undefined> {
    const next = () => this.safely(() => steps.next());
    for (let step = next(); step; step = next()) {
      if (step.done) return step.value;
      yield;
    }
    return undefined;
  }

  /** One after the other, until there is none or finding the next one fails. */
  *each<T>(all: Iterable<T>): Generator<T> {
    const steps = all[Symbol.iterator]();
    const next = () => this.safely(() => steps.next());
    for (let step = next(); step && !step.done; step = next()) yield step.value;
  }
}
