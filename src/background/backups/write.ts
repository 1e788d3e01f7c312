import {sha256Of} from '../../mention/identity';
import type {Instant} from '../../mention/post';
import {batches} from '../../report/backup/batches';
import {packed} from '../../report/backup/pack';
import {readSettings} from '../../settings/read';
import {everything} from '../../store/read/everything';
import {handed} from './handed';
import {told} from './progress';

/** A part is closed beyond this, and then stays below 20 MB, with room for what is still being packed. */
const LARGEST = 16_000_000;

/** `2026-05-04-1430`, by the clock on the wall. */
function stamp(at: Instant): string {
  const offset = new Date(at).getTimezoneOffset() * 60_000;
  return new Date(at - offset).toISOString().slice(0, 16).replace('T', '-').replace(':', '');
}

/**
 * Writes a backup into a dated folder below the downloads: its parts, then an index that names them.
 * @param note is told each download as soon as the browser has it
 */
export async function writeBackup(
  at: Instant,
  note: (download: number) => Promise<void>,
): Promise<void> {
  const folder = `Earmark/backup-${stamp(at)}`;
  const naming = {id: crypto.randomUUID(), made: new Date(at).toISOString(), largest: LARGEST};
  const parts: {file: string; bytes: number; sha256: string}[] = [];
  const rows = told(batches(await readSettings(), everything()));
  for await (const part of packed(rows, naming)) {
    const file = `part-${String(parts.length + 1).padStart(3, '0')}.jsonl.gz`;
    const sha256 = await sha256Of(await part.arrayBuffer());
    parts.push({file, bytes: part.size, sha256});
    await note(await handed(part, `${folder}/${file}`));
  }
  const index = JSON.stringify({earmark: 'backup index', version: 1, ...naming, parts}, null, 2);
  const file = new Blob([index], {type: 'application/json'});
  await note(await handed(file, `${folder}/index.json`));
}
