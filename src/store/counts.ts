import type {Counts, MentionRow} from './rows';

/** No mention at all. */
export const none: Counts = {
  waiting: 0,
  answered: 0,
  'no reply needed': 0,
  'not us': 0,
  archived: 0,
  flagged: 0,
  total: 0,
};

/** Where a row is counted, beside the total. */
export type Bucket = Exclude<keyof Counts, 'flagged' | 'total'>;

/** Where a row that is in a list is counted; undefined where its brand asks for no reply to it. */
export function bucketOfRow({index, state}: MentionRow): Bucket | undefined {
  if (index.archived !== undefined) return 'archived';
  if (index.due !== undefined) return 'waiting'; // For the first time, or again
  // One that waits all the same is a post to which its brand asks for no reply
  return state.standing.is === 'waiting' ? undefined : state.standing.is;
}

/** What one row adds to the counts; a row in no list adds nothing. */
function shareOf(row: MentionRow | undefined): Counts {
  const share = {...none};
  if (row?.index.seen === undefined) return share;
  share.total = 1;
  share.flagged = row.state.flagged ? 1 : 0;
  const name = bucketOfRow(row);
  if (name) share[name] = 1;
  return share;
}

const names = Object.keys(none) as (keyof Counts)[]; // The keys of a literal above

/** The counts after a row changed from one form to another. */
export function moved(
  counts: Counts,
  before: MentionRow | undefined,
  after: MentionRow | undefined,
): Counts {
  const [less, more] = [shareOf(before), shareOf(after)];
  const next = {...counts};
  for (const name of names) next[name] += more[name] - less[name];
  return next;
}
