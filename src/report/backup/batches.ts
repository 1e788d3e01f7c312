import {rowLine} from './format';
import type {Batch} from './pack';

/** Rows as the store gives them, and how much of all they complete, from 0 to 1. */
export type Given = AsyncIterable<{rows: {is: string; row: object}[]; done: number}>;

/** Rows as they are written, the settings before all others. */
export async function* batches(settings: object, given: Given): AsyncGenerator<Batch> {
  yield {lines: [rowLine('settings', settings)], done: 0};
  for await (const {rows, done} of given) {
    yield {lines: rows.map(({is, row}) => rowLine(is, row)), done};
  }
}
