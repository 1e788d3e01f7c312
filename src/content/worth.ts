import type {Matcher} from '../query';
import {noCost} from './counters';
import {hitsIn, type Places} from './gate';
import type {ownTracesOf} from './own-posts';
import {runsOf} from './runs';

/** What makes a page worth reading: words that are watched for, and traces of accounts of ours. */
export type Reasons = {
  matcher: Pick<Matcher, 'candidates'>;
  ownTraces: ReturnType<typeof ownTracesOf>;
};

/** The steps of looking through parts of a page: each is true where there is a reason to read it. */
export function* worthIn(roots: Node[], {matcher, ownTraces}: Reasons): Generator<boolean> {
  const cost = noCost();
  const find: Places = (text, enough) => matcher.candidates(text, enough);
  for (const run of runsOf(roots, cost)) {
    yield false;
    yield ownTraces(run.nodes).length > 0;
    for (const likely of hitsIn(run, find, cost)) yield likely !== undefined;
  }
}
