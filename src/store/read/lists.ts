import type {Collection} from 'dexie';
import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import {mentionOf} from '../project';
import type {MentionRow} from '../rows';

async function page(
  rows: () => Collection<MentionRow, MentionId>,
  limit: number,
): Promise<Mention[]> {
  const found = await withStore(() => rows().limit(limit).toArray());
  return found.map(mentionOf);
}

const byDue = () => database.mentions.orderBy('index.due');

const isAwake = ({state}: MentionRow): boolean =>
  state.snoozedUntil === undefined || state.snoozedUntil <= Date.now();

/**
 * What waits for a reply and is not snoozed, the most urgent first. The snoozed are passed over
 * here, not by a filter of the database: that would fetch row after row.
 */
export async function waitingMentions(limit: number): Promise<Mention[]> {
  for (let most = limit; ; most *= 2) {
    const rows = await withStore(() => byDue().limit(most).toArray());
    const awake = rows.filter(isAwake);
    if (awake.length >= limit || rows.length < most) return awake.slice(0, limit).map(mentionOf);
  }
}

/**
 * Who waits longest, the snoozed among them; undefined while nobody waits. Targets differ: it need
 * not be the most urgent.
 */
export async function longestWaiting(): Promise<Mention | undefined> {
  const [first] = await page(() => database.mentions.orderBy('index.waiting'), 1);
  return first;
}

const late = () => database.mentions.where('index.due').below(Date.now());

/** What still waits past its promised response time, the longest overdue first. */
export function lateMentions(limit: number): Promise<Mention[]> {
  return page(late, limit);
}

/** How many wait past their promised response time, counted up to `most`. */
export async function howManyLate(most: number): Promise<number> {
  return (await withStore(() => late().limit(most).primaryKeys())).length;
}

/** What was answered, the latest answer first. */
export function answeredMentions(limit: number): Promise<Mention[]> {
  return page(() => database.mentions.orderBy('index.answered').reverse(), limit);
}

/** What was too old for a clock when it was found, the newest find first. */
export function archivedMentions(limit: number): Promise<Mention[]> {
  return page(() => database.mentions.orderBy('index.archived').reverse(), limit);
}

/**
 * Every mention, the newest find first; `before` continues after the last one of a page. Those
 * found in the same moment stay on one page, which may so be longer than `limit`.
 */
export async function recentMentions(
  limit: number,
  before: Instant = Infinity,
): Promise<Mention[]> {
  const bySeen = database.mentions.where('index.seen');
  const found = await page(() => bySeen.below(before).reverse(), limit);
  const last = found.at(-1);
  if (!last || found.length < limit) return found;
  const together = await withStore(() => bySeen.equals(last.seenAt).reverse().toArray());
  return [...found.filter(({seenAt}) => seenAt > last.seenAt), ...together.map(mentionOf)];
}
