import {lines} from './lines';
import {headOf, type Rows, rowsOf} from './part';
import {unpacked} from './unpacked';
import {Unreadable} from './unreadable';

/** A backup whose parts are all there, in order. */
export type Backup = {made: string; parts: Blob[]; size: number};

const linesOf = (file: Blob): AsyncIterator<string> => lines(unpacked(file));

async function headIn(file: Blob) {
  const all = linesOf(file);
  const first = await all.next();
  await all.return?.();
  return {file, ...headOf(first.done ? undefined : first.value)};
}

/**
 * Puts the parts of a backup in order.
 * @throws Unreadable unless they are all parts of one backup, from the first on
 */
export async function openBackup(files: Blob[]): Promise<Backup> {
  const parts = await Promise.all(files.map(headIn));
  const [first, ...others] = parts.sort((a, b) => a.part - b.part);
  if (!first) throw new Unreadable('not a backup');
  if (others.some(({id}) => id !== first.id)) throw new Unreadable('parts mixed');
  if (parts.some(({part}, at) => part !== at + 1)) throw new Unreadable('parts missing');
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return {made: first.made, parts: parts.map(({file}) => file), size};
}

/**
 * The rows of a backup, by the handful.
 * @throws Unreadable for what is damaged, cut short or has parts missing at its end
 */
export async function* backupRows({parts}: Backup): AsyncGenerator<Rows> {
  for (const [at, file] of parts.entries()) {
    const all = linesOf(file);
    await all.next(); // The head
    const {isLast} = yield* rowsOf(all);
    const isEnd = at === parts.length - 1;
    if (isLast !== isEnd) throw new Unreadable(isLast ? 'parts mixed' : 'parts missing');
  }
}
