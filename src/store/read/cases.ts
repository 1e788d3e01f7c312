import type {MentionId} from '../../mention/decision';
import {openHandOff} from '../../mention/hand-off';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import {mentionsByIds} from './outlines';

/** Cases by what they are listed by: the deadline, or where there is none, when they were handed off. */
export type ListedCases = Map<MentionId, Instant>;

/** Open cases that are listed before now; of the rows themselves none is read. */
export async function casesListedBefore(now: Instant): Promise<ListedCases> {
  const found: ListedCases = new Map();
  await withStore(() =>
    database.mentions
      .where('index.handed')
      .belowOrEqual(now)
      .eachPrimaryKey((id, {key}) => void found.set(id, Number(key))),
  );
  return found;
}

/** Those of them whose deadline has passed. */
export async function overdueCases(ids: MentionId[], now: Instant): Promise<Mention[]> {
  const isOverdue = ({state}: Mention): boolean => (openHandOff(state)?.dueAt ?? Infinity) <= now;
  return (await mentionsByIds(ids)).filter(isOverdue);
}
