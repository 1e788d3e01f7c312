import type {Decision} from '../../src/mention/decision';
import type {MentionRow} from '../../src/store/rows';
import type {Driver} from '../support/driver/driver';
import {ask, rows} from '../support/driver/inside';

/** Ids of what the worker said it had kept. */
export type Kept = {mentions: Set<string>; decisions: Set<string>};

const missing = (what: string, wanted: Set<string>, there: Set<string>): string[] =>
  [...wanted].filter(id => !there.has(id)).map(id => `${what} ${id} is lost`);

/** Posts that are kept more than once, by the name that their site gives them. */
function twice(mentions: MentionRow[]): string[] {
  const seen = new Set<string>();
  return mentions.flatMap(({post}) => {
    if (post.key === undefined) return [];
    const name = `${post.site} ${post.key}`;
    if (seen.has(name)) return [`${name} is kept twice`];
    seen.add(name);
    return [];
  });
}

/** All that is not as it should be: something lost, kept twice, or a row that its log does not make. */
export async function faultsOf(driver: Driver, kept: Kept): Promise<string[]> {
  const mentions = await rows<MentionRow>(driver, 'mentions');
  const decisions = await rows<Decision>(driver, 'decisions');
  const faults = [
    ...missing('mention', kept.mentions, new Set(mentions.map(({id}) => id))),
    ...missing('decision', kept.decisions, new Set(decisions.map(({id}) => id))),
    ...twice(mentions),
  ];
  const {aside, mended, recounted} = await ask(driver, 'store.checked', {});
  if (aside > 0) faults.push(`${aside} rows could not be read`);
  if (mended > 0) faults.push(`${mended} rows were not what their decisions make of them`);
  if (recounted) faults.push('the counters did not agree with the rows');
  return faults;
}
