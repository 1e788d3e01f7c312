import type {Built} from './bundles';
import {type EngineName, engines} from './engines';
import {writing} from './pages';
import {random} from './random';

/** Posts that a live page adds each second. */
export const PER_SECOND = 200;

/** The part of them that mention the brand. */
const RATE = 0.02;

/** How a live page got on. */
export type Lived = {
  seconds: number;
  /** Posts that it could add each second. */
  perSecond: number;
  /** The longest time between two beats that should come every 10 ms. */
  longestGap: number;
  /** Tasks of 50 ms and more, the longest first; none where the browser does not tell. */
  longTasks: number[];
};

/** What makes a page live for some seconds: run in the page's own world, it gives a `Lived`. */
export function liveScript(built: Built, engine: EngineName, seconds: number): string {
  const count = seconds * PER_SECOND;
  const posts: string[] = [];
  const spec = {engine, posts: count, rate: RATE};
  for (const written of writing(spec, random(200))) {
    if (posts.length === count) break;
    posts.push(engines[engine].post({...written, number: written.number + 100_000}));
  }
  const {holder} = engines[engine];
  return `(() => {${built.inside('live')}; return live(${JSON.stringify(posts)}, ${PER_SECOND}, ${JSON.stringify(holder)})})()`;
}
