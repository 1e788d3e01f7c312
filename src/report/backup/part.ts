import {BACKUP_VERSION, type End, type Head} from './format';
import {Unreadable} from './unreadable';

/** Some rows of a part, as their lines, and the number of the first line among them. */
export type Rows = {lines: string[]; from: number};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // Not JSON: not what is looked for
    throw error;
  }
}

/**
 * What the first line of a part says.
 * @throws Unreadable for another kind of file, and for one of a newer Earmark
 */
export function headOf(line: string | undefined): Head {
  const head = line === undefined ? undefined : parsed(line);
  if (!isRecord(head) || head.earmark !== 'backup') throw new Unreadable('not a backup');
  const {version, id, made, part} = head;
  if (typeof version === 'number' && version > BACKUP_VERSION) throw new Unreadable('newer');
  const isGood = typeof id === 'string' && typeof made === 'string' && Number.isInteger(part);
  if (version !== BACKUP_VERSION || !isGood) throw new Unreadable('not a backup');
  return {id, made, part: Number(part)};
}

function endOf(line: string): End | undefined {
  const last = line.startsWith('{"end":') ? parsed(line) : undefined;
  if (!isRecord(last) || !isRecord(last.end)) return undefined;
  const {rows, isLast} = last.end;
  return typeof rows === 'number' && typeof isLast === 'boolean' ? {rows, isLast} : undefined;
}

/** Rows in one handful: enough that asking costs little, few enough that nobody waits for it. */
const HANDFUL = 1_000;
const HANDFUL_LENGTH = 2_000_000;

/**
 * The rows of a part behind its head, by the handful; what comes back at the end is what its last
 * line says.
 * @throws Unreadable where the last line is missing or does not count right
 */
export async function* rowsOf(lines: AsyncIterator<string>): AsyncGenerator<Rows, End> {
  let held: string[] = [];
  let length = 0;
  let row = 1; // The head
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const end = endOf(next.value);
    if (end) {
      if (held.length > 0) yield {lines: held, from: row - held.length + 1};
      if (end.rows !== row - 1) throw new Unreadable('damaged', row + 1);
      const isMore = !(await lines.next()).done;
      if (isMore) throw new Unreadable('damaged', row + 2);
      return end;
    }
    row++;
    held.push(next.value);
    length += next.value.length;
    if (held.length < HANDFUL && length < HANDFUL_LENGTH) continue;
    yield {lines: held, from: row - held.length + 1};
    held = [];
    length = 0;
  }
  throw new Unreadable('cut short', row);
}
