import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {unpack} from '../../src/triage/model/head';
import trained from '../../src/triage/model/model.json';
import {bitsOf, weightOf} from '../../src/triage/model/packed';
import type {Example} from '../../src/triage/train/example';
import {train} from '../../src/triage/train/train';
import {root} from '../support/root';

const told = (text: string, negative: boolean, positive: boolean): Example => ({
  text,
  negative: {is: negative, counts: 1},
  positive: {is: positive, counts: 1},
});

const examples = [
  ...['it leaks', 'the lid snapped off', 'mine arrived cracked'].map(text =>
    told(text, true, false),
  ),
  ...['lovely colour', 'we adore it', 'thank you so much'].map(text => told(text, false, true)),
  ...['it is on the left', 'the box is blue', 'ask at noon'].map(text => told(text, false, false)),
];

test('the same seed and examples give the same weights', () => {
  expect(train(examples, 7)).toEqual(train(examples, 7));
});

test('another seed meets the examples in another order', () => {
  expect(train(examples, 8).negative.buckets).not.toBe(train(examples, 7).negative.buckets);
});

test('a weight comes back within half a level', () => {
  const top = 4;
  for (const weight of [-9, -4, -1, -0.1, 0, 0.02, 0.7, 2.6, 4]) {
    const back = weightOf(bitsOf(weight, top), top);
    const cut = Math.max(-top, Math.min(top, weight));
    expect(Math.abs(Math.sqrt(Math.abs(back)) - Math.sqrt(Math.abs(cut)))).toBeLessThan(
      Math.sqrt(top) / 14 + 1e-9,
    );
    expect(back * weight).toBeGreaterThanOrEqual(0);
  }
});

test('the kept weights name their seed and the hash of their data', () => {
  expect(Number.isInteger(trained.seed)).toBe(true);
  expect(trained.data).toMatch(/^[0-9a-f]{64}$/);
});

test('the kept weights fill every bucket and are small to ship', () => {
  for (const head of [trained.heads.negative, trained.heads.positive]) {
    expect(unpack(head).weights.every(Number.isFinite)).toBe(true);
    expect(atob(head.buckets)).toHaveLength(2 ** 15);
  }
  const kept = readFileSync(join(root, 'src/triage/model/model.json'));
  expect(gzipSync(kept).length).toBeLessThanOrEqual(150_000);
});

test('the room is one pure module: it bundles alone, without a package or a browser', async () => {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: ['src/triage/index.ts'],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    metafile: true,
    minify: true,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter(path => !path.startsWith('src/triage/'))).toEqual([]);
  expect(inputs.filter(path => path.startsWith('src/triage/train/'))).toEqual([]);
  expect(outputFiles[0]?.text).not.toMatch(/\b(?:chrome|browser|fetch|localStorage)\b\s*[.(]/);
});
