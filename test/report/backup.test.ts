import {randomBytes} from 'node:crypto';
import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {endLine, headLine, rowLine} from '../../src/report/backup/format';
import {type Batch, packed} from '../../src/report/backup/pack';
import {backupRows, openBackup} from '../../src/report/backup/read';

const head = {id: 'one', made: '2026-05-04T12:00:00.000Z', part: 1};
const row = (at: number) => rowLine('tombstone', {at});

async function* batchesOf(lines: string[], size: number): AsyncGenerator<Batch> {
  for (let at = 0; at < lines.length; at += size) {
    yield {lines: lines.slice(at, at + size), done: at / lines.length};
  }
}

async function pack(lines: string[], size = 100, largest = Infinity): Promise<Blob[]> {
  const parts: Blob[] = [];
  for await (const part of packed(batchesOf(lines, size), {...head, largest})) parts.push(part);
  return parts;
}

async function unpack(files: Blob[]): Promise<string[]> {
  const found: string[] = [];
  for await (const {lines} of backupRows(await openBackup(files))) found.push(...lines);
  return found;
}

const textOf = (...lines: string[]) => new Blob([lines.join('')]);
const whole = (rows: string[], isLast = true, part = 1, id = 'one') =>
  textOf(headLine({...head, id, part}), ...rows, endLine({rows: rows.length, isLast}));

test('every row that is packed is unpacked, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({unit: 'grapheme'}), {maxLength: 50}),
      fc.integer({min: 1, max: 9}),
      fc.constantFrom(0, 60, Infinity),
      async (texts, size, largest) => {
        const lines = texts.map(text => rowLine('tombstone', {text}));
        const back = await unpack((await pack(lines, size, largest)).reverse());
        expect(back.map(line => `${line}\n`)).toEqual(lines);
      },
    ),
    {numRuns: 30},
  );
});

test('a store without rows makes a backup without rows', async () => {
  expect(await unpack(await pack([]))).toEqual([]);
});

test('a part that is full is followed by another', async () => {
  const words = Array.from({length: 40}, () => randomBytes(20_000).toString('base64'));
  const texts = words.map(text => rowLine('tombstone', {text}));
  const parts = await pack(texts, 1, 100_000);
  expect(parts.length).toBeGreaterThan(1);
  expect(await unpack(parts)).toHaveLength(40);
});

test('a handful says at which line it begins', async () => {
  const rows = Array.from({length: 2_400}, (_, at) => row(at));
  const from: number[] = [];
  for await (const handful of backupRows(await openBackup([whole(rows)]))) from.push(handful.from);
  expect(from).toEqual([2, 1_002, 2_002]);
});

test('text that was never packed, or packed by another hand, is read too', async () => {
  const text = headLine(head) + row(1) + endLine({rows: 1, isLast: true});
  expect(await unpack([new Blob([text])])).toHaveLength(1);
  expect(await unpack([new Blob([new Uint8Array(gzipSync(text))])])).toHaveLength(1);
});

const refused: [string, () => Promise<Blob[]> | Blob[], string][] = [
  ['a picture', () => [textOf('\x89PNG\n')], 'not a backup'],
  ['nothing', () => [textOf('')], 'not a backup'],
  ['other JSON', () => [textOf('{"version":1}\n')], 'not a backup'],
  ['a newer Earmark’s', () => [textOf('{"earmark":"backup","version":2}\n')], 'newer'],
  ['one without its last line', () => [textOf(headLine(head), row(1))], 'cut short, row 2'],
  ['one cut in the middle of a row', () => [textOf(headLine(head), '{"ment')], 'cut short, row 2'],
  [
    'one whose last line counts wrong',
    () => [textOf(headLine(head), row(1), endLine({rows: 2, isLast: true}))],
    'damaged, row 3',
  ],
  [
    'one with more behind its last line',
    () => [textOf(headLine(head), endLine({rows: 0, isLast: true}), row(1))],
    'damaged, row 3',
  ],
  [
    'a gzip cut short',
    async () => {
      const [file = new Blob()] = await pack(Array.from({length: 99}, (_, at) => row(at)));
      return [file.slice(0, file.size - 20)];
    },
    'cut short',
  ],
  ['a second part alone', () => [whole([], true, 2)], 'parts missing'],
  ['a first part alone', () => [whole([], false)], 'parts missing'],
  ['parts of two backups', () => [whole([], false), whole([], true, 2, 'two')], 'parts mixed'],
  ['one part twice', () => [whole([], false), whole([], false)], 'parts missing'],
  [
    'a row without an end',
    () => [textOf(headLine(head), row(1), 'x'.repeat(5_000_000))],
    'row too long, row 3',
  ],
];

test.each(refused)('%s is refused', async (_, files, reason) => {
  await expect(unpack(await files())).rejects.toThrow(
    expect.objectContaining({name: 'Unreadable', message: reason}),
  );
});

test('a file of 2 GB is refused unread', async () => {
  const file = Object.defineProperty(new Blob(), 'size', {value: 2_000_000_000});
  await expect(openBackup([file])).rejects.toThrow('too large');
});
