/**
 * Why it is: data of a newer Earmark, a page of an older one that holds them, no room on the disk, or
 * a browser that keeps nothing. What a person does about it differs.
 */
export type Shut = 'newer' | 'held' | 'full' | 'shut';

/** The store cannot be opened or written. Nothing was changed; `cause` is what the browser said. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
  constructor(
    readonly why: Shut,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What the browser's database says when it is the store that fails, and not our code. */
const STORE_FAILURES = new Set([
  'AbortError', // We abort no transaction: the browser did, as Chromium does on a full disk
  'DatabaseClosedError',
  'DatabaseOpenError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'QuotaExceededError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
  'VersionError',
]);

/** An error and those inside it: a transaction aborted by a full disk carries the reason inside. */
function* within(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  if (inner !== error) yield* within(inner);
  // Of many rows put at once, each may have failed for a reason of its own
  const [first]: unknown[] =
    'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  yield* within(first);
}

/** The failure as those who look or write should see it: `StoreUnavailable`, or the bug itself. */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof StoreUnavailable) return error;
  const names = Array.from(within(error), ({name}) => name);
  if (!names.some(name => STORE_FAILURES.has(name))) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const why = names.includes('QuotaExceededError') ? 'full' : 'shut';
  return new StoreUnavailable(why, reason, {cause: error});
}
