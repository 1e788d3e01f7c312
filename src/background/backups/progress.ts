import {browser} from '../../browser';
import type {Batch} from '../../report/backup/pack';

/** The key in storage.session under which the pages find how far a backup is, from 0 to 1. */
const KEY = 'backup progress';

/** Often enough that the page moves, and that the browser sees the worker at work. */
const EVERY_MS = 2_000;

/** The same batches, telling now and then how far they bring the backup. */
export async function* told(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  let last = 0;
  for await (const batch of batches) {
    yield batch;
    const now = performance.now();
    if (now - last < EVERY_MS) continue;
    last = now;
    await browser.storage.session.set({[KEY]: batch.done});
  }
}
