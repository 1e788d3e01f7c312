import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {PackedModel} from '../model/packed';
import {assistantRequests, bankRequests, comments, shortPosts} from './sources';
import {train} from './train';

const SEED = 1;
const MODEL = new URL('../model/model.json', import.meta.url);

/** One hash over all training files, by name. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort();
  for (const file of files.filter(name => /\.(?:tsv|csv|json|txt)$/.test(name))) {
    hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('npm run train -- DIR: the folder of training sets');
const model: PackedModel = {
  seed: SEED,
  data: hashOf(folder),
  heads: train(
    [
      ...comments(join(folder, 'goemotions')),
      ...shortPosts(join(folder, 'xlmt')),
      ...bankRequests(join(folder, 'banking77')),
      ...assistantRequests(join(folder, 'clinc150')),
    ],
    SEED,
  ),
};
writeFileSync(MODEL, `${JSON.stringify(model, null, 2)}\n`);
console.log(`wrote ${MODEL.pathname}`);
