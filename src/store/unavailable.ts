/**
 * The store cannot be opened or written: no room on the disk, a browser that keeps nothing, or data
 * of a newer Earmark. Nothing was changed; `cause` is what the browser said.
 */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** What the browser's database says when it is the store that fails, and not our code. */
const STORE_FAILURES = new Set([
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

function isStoreFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // A transaction aborted by a full disk carries the reason inside
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  return STORE_FAILURES.has(error.name) || (inner !== error && isStoreFailure(inner));
}

/** The failure as those who look or write should see it: `StoreUnavailable`, or the bug itself. */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof StoreUnavailable || !isStoreFailure(error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreUnavailable(reason, {cause: error});
}
