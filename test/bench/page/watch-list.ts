import {compile, pack} from '../../../src/query/index';
import {defaults} from '../../../src/settings/defaults';
import type {Account, Brand, Settings} from '../../../src/settings/settings';
import type {WatchList} from '../../../src/settings/watch-list';
import {terms} from './words';

/** The most terms of one query. */
const A_QUERY = 200;

/** One account of ours, which writes nothing on the pages of the bench. */
const accounts: Account[] = [{host: 'bench.localhost', handle: 'brandcare'}];

/** The settings of a person who has finished the first run. */
export const settings: Settings = {...defaults, ready: true};

/** The queries that watch for so many terms, a line each. */
export function queries(count: number): string[] {
  const all = terms(count);
  return Array.from({length: Math.ceil(count / A_QUERY)}, (_, index) =>
    all.slice(index * A_QUERY, (index + 1) * A_QUERY).join('\n'),
  );
}

/** A brand as a person sets it up. */
export const brandFor = (query: string, index: number): Brand => ({
  id: `brand-${index}`,
  name: `Brand ${index}`,
  query,
  queryVersion: 1,
  ignore: [],
  accounts,
  needsReply: 'everything',
  since: 0,
});

/** The watch list as pages get it, compiled. */
export function watchListFor(brands: Brand[]): WatchList {
  const packed = pack(compile(brands));
  return {packed, brands};
}

/**
 * A query that makes every post of the bench's pages worth reading and matches none: its title
 * term stands in the title of each page, the other nowhere.
 */
export const EVERY_POST = 'title:long AND nobodywritesthisxx';
