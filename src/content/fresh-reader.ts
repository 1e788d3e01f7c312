import {openReader, type Reader, type Reading} from '../posts';

/** Looking at the whole page anew may take this share of our time at most. */
const SHARE = 0.05;

/**
 * A reader that opens the page anew when it finds nothing there though the page has grown: what a
 * page looks like is learned from its posts, and some have none at first.
 */
export class FreshReader implements Pick<Reader, 'prepare' | 'read' | 'postAt' | 'isInPart'> {
  #opened: Reader | undefined;
  #hasChanged = false;
  #owes = false;
  #notBefore = 0;

  /** The page shows something else than when it was last opened. */
  changed(): void {
    this.#hasChanged = true;
  }

  /** The page is another one now. */
  reopen(): void {
    this.#opened = undefined;
    this.#hasChanged = false;
    this.#owes = false;
  }

  /** Opened when it is first needed: most pages hold nothing to read. */
  get #reader(): Reader {
    this.#opened ??= openReader(document, new URL(location.href));
    return this.#opened;
  }

  /** The steps of finding out how the page is read; anew, where the last reading was in vain. */
  *prepare(): Generator<undefined> {
    if (!this.#owes || !this.#mayReopen()) {
      yield* this.#reader.prepare();
      return;
    }
    this.reopen();
    let spent = 0;
    for (const steps = this.#reader.prepare()[Symbol.iterator](); ; ) {
      const began = performance.now();
      const {done} = steps.next();
      spent += performance.now() - began;
      if (done) break;
      yield;
    }
    this.#notBefore = performance.now() + spent / SHARE;
  }

  *read(within?: Node[], isKnown?: (element: Element) => boolean): Generator<Reading> {
    let isFound = false;
    const isPassedOver = (element: Element) => {
      const isIt = isKnown?.(element) ?? false;
      isFound ||= isIt;
      return isIt;
    };
    for (const reading of this.#reader.read(within, isPassedOver)) {
      isFound = true;
      yield reading;
    }
    if (!isFound && this.#hasChanged) this.#owes = true;
  }

  postAt(node: Node): Reading | undefined {
    const reading = this.#reader.postAt(node);
    return (
      reading ?? (this.#mayReopen() ? this.#timed(() => this.#reader.postAt(node)) : undefined)
    );
  }

  get isInPart(): boolean {
    return this.#opened?.isInPart ?? false;
  }

  /** Milliseconds until what was looked for in vain may be looked for anew; undefined: nothing was. */
  get owedIn(): number | undefined {
    return this.#owes ? Math.max(this.#notBefore - performance.now(), 0) : undefined;
  }

  #mayReopen(): boolean {
    return this.#hasChanged && performance.now() >= this.#notBefore;
  }

  #timed<T>(read: () => T): T {
    const began = performance.now();
    this.reopen();
    const result = read();
    const now = performance.now();
    this.#notBefore = now + (now - began) / SHARE;
    return result;
  }
}
