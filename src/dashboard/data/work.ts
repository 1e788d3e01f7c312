import {breath} from '../../ui/breath';

/** Something that takes a while: how far it is, and whether it was called off. */
export type Work = {signal: AbortSignal; progress(done: number): void};

/** The person called the work off. */
export class CalledOff extends Error {
  override name = 'CalledOff';
}

/**
 * The same values, telling how far they bring the work.
 * @throws CalledOff as soon as the work is called off
 */
export async function* watched<T extends {done: number}>(
  values: AsyncIterable<T>,
  {signal, progress}: Work,
): AsyncGenerator<T> {
  for await (const value of values) {
    if (signal.aborted) throw new CalledOff();
    progress(value.done);
    yield value;
    await breath();
  }
}
