import {ExtensionGone, Refused} from '../messages/failures';
import {pause} from './breathe';

/** How long what could not be told waits before it is told again, and how often that is tried. */
const LATER_MS = 30_000;
const MOST = 3;

/** True where the same words would be refused again, or nobody is left to hear them. */
function isFinal(error: unknown): boolean {
  if (error instanceof ExtensionGone) return true;
  return error instanceof Refused && ['not allowed', 'not understood'].includes(error.because);
}

/**
 * Asks again what was refused, after a while and not too often; undefined where it stays so.
 * @param failed called each time, with how often it was tried before
 * @param isOver true once nobody asks any more
 */
export async function askAgain<T>(
  asking: () => Promise<T>,
  failed: (error: unknown, tries: number) => Promise<void>,
  isOver: () => boolean,
  signal: AbortSignal,
): Promise<T | undefined> {
  for (let tries = 0; !isOver(); tries++) {
    try {
      return await asking();
    } catch (error) {
      await failed(error, tries);
      if (tries === MOST || isFinal(error)) return undefined;
      await pause(LATER_MS, signal);
    }
  }
  return undefined;
}

/** Tells again what could not be told: a store that is down may come back while the page stays as it is. */
export class Later<T extends {tries?: number}> {
  constructor(
    private readonly tell: (again: T) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Waits, and then tells once more what has not been tried too often. */
  async add(lost: T[], error: unknown): Promise<void> {
    const again = lost.filter(({tries = 0}) => tries < MOST);
    if (again.length === 0 || isFinal(error)) return;
    await pause(LATER_MS, this.signal);
    if (this.signal.aborted) return;
    for (const one of again) this.tell({...one, tries: (one.tries ?? 0) + 1});
  }
}
