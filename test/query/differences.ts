import assert from 'node:assert/strict';
import fc from 'fast-check';
import {compile, pack, parseQuery, unpack} from '../../src/query/index';
import {anyText, pair, term} from './arbitrary';
import {naiveHits, naiveMatch} from './naive';
import {write, written} from './write';

/** How many pairs could be compared, and in how many of them the query matched. */
export type Tally = {compared: number; matched: number};

/** Compares the matcher with the naive one on random queries and posts; throws on a difference. */
export function compareMatches(runs: number, seed?: number): Tally {
  const tally = {compared: 0, matched: 0};
  fc.assert(
    fc.property(pair, ({post, query, ignore, style}) => {
      const text = write(query, style);
      fc.pre(parseQuery(text).ok);
      const phrases = ignore.map(written);
      fc.pre(phrases.every(phrase => parseQuery(phrase).ok)); // "¨" alone is nothing to look for
      const brand = {id: 'brand', query: text, ignore: phrases};
      const matcher = unpack(JSON.parse(JSON.stringify(pack(compile([brand])))));
      const expected = naiveMatch(query, ignore, post);
      const [found] = matcher.match(post);
      tally.compared++;
      if (expected) tally.matched++;
      assert.deepEqual(found?.spans, expected, text);
      const bulk = `x${post.threadTitle ?? ''}x${post.body}`;
      if (expected) assert.ok(matcher.touches(bulk), `the gate is shut for ${text}`);
    }),
    {numRuns: runs, ...(seed === undefined ? {} : {seed}), maxSkipsPerRun: 1000},
  );
  return tally;
}

/** Compares scanning for one term; throws on a difference. */
export function compareScans(runs: number, seed?: number): void {
  const textAndTerm = anyText.chain(text => fc.tuple(fc.constant(text), term(text)));
  fc.assert(
    fc.property(textAndTerm, ([text, one]) => {
      fc.pre(parseQuery(written(one)).ok);
      const matcher = compile([{id: 'brand', query: written(one)}]);
      const expected = naiveHits(one, text);
      const unique = [...new Map(expected.map(hit => [`${hit.start} ${hit.end}`, hit])).values()];
      assert.deepEqual(matcher.scan(text), unique, written(one));
      assert.equal(matcher.candidates(text).length === 0, !matcher.touches(text));
    }),
    {numRuns: runs, ...(seed === undefined ? {} : {seed}), maxSkipsPerRun: 1000},
  );
}
