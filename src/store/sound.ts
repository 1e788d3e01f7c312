import type {MentionRow} from './rows';

/** A row that is not what we wrote. Check and repair puts it aside; nothing else can be done with it. */
export class Damaged extends Error {
  override name = 'Damaged';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const has = (row: Record<string, unknown>, type: 'string' | 'number', ...names: string[]) =>
  names.every(name => typeof row[name] === type);

/** True for a mention with all that lists and clocks reach for. */
export function isSound(row: unknown): boolean {
  if (!isRecord(row) || !isRecord(row.post) || !isRecord(row.state) || !isRecord(row.index)) {
    return false;
  }
  return (
    has(row, 'string', 'id', 'host', 'pageUrl', 'textHash') &&
    has(row, 'number', 'seenAt', 'lastSeenAt', 'sightings') &&
    has(row.post, 'string', 'body', 'threadUrl', 'site', 'kind') &&
    Array.isArray(row.brandIds) &&
    Array.isArray(row.matches) &&
    isRecord(row.state.standing)
  );
}

/**
 * Hands a row on as it was read.
 * @throws Damaged for one that would break whoever reads it, far from the cause
 */
export function soundOnly(row: MentionRow | undefined): MentionRow | undefined {
  if (row === undefined || isSound(row)) return row;
  throw new Damaged('A mention that is kept cannot be read.');
}
