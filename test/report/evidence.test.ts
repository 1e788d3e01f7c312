import {unzipSync} from 'fflate';
import {sha256, sha256Of} from '../../src/mention/identity';
import {packFiles} from '../../src/report/evidence/files';
import {zipped} from '../../src/report/evidence/zip';
import {aMention} from './a-mention';

const NOON = Date.UTC(2026, 4, 4, 12);
const IMAGE = Uint8Array.of(82, 73, 70, 70, 0, 255);

async function filesOf(body: string) {
  const one = aMention();
  return packFiles({
    mention: {...one, post: {...one.post, body}, textHash: await sha256(body)},
    decisions: [],
    evidence: [{id: 'p', kind: 'picture', at: NOON}],
    images: new Map([['p', IMAGE]]),
    page: '<!doctype html>',
    madeAt: NOON,
  });
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

async function unzipped(file: Blob): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await file.arrayBuffer()));
}

test('a pack is a ZIP with a page, a record, the words, the picture, and the hash of each', async () => {
  const files = await unzipped(await zipped(await filesOf('Acme lost it — twice'), NOON));
  expect(Object.keys(files)).toEqual([
    'mention.html',
    'mention.json',
    'text.txt',
    'picture-1.webp',
    'hashes.txt',
  ]);
  expect(files['picture-1.webp']).toEqual(IMAGE);
  for (const line of textOf(files['hashes.txt']).trimEnd().split('\n')) {
    const [hash, name = ''] = line.split('  ');
    expect(await sha256Of(new Uint8Array(files[name] ?? []))).toBe(hash);
  }
});

test('the hash kept of the text is that of the file with the words', async () => {
  const body = 'Zweimal abgebucht 😡\nund keine Antwort';
  const files = await unzipped(await zipped(await filesOf(body), NOON));
  const record = JSON.parse(textOf(files['mention.json']));
  expect(await sha256Of(new Uint8Array(files['text.txt'] ?? []))).toBe(record.mention.textHash);
  expect(record.evidence).toEqual([{id: 'p', kind: 'picture', at: NOON, file: 'picture-1.webp'}]);
});

test('a clock that is decades off does not keep a pack from being made', async () => {
  const files = await filesOf('Acme');
  for (const at of [0, Date.UTC(2150, 0, 1)])
    expect((await zipped(files, at)).size).toBeGreaterThan(0);
});
