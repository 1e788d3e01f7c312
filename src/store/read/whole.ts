import type {Decision, MentionId} from '../../mention/decision';
import {sha256} from '../../mention/identity';
import type {Mention} from '../../mention/mention';
import {database, withStore} from '../database';
import type {Evidence} from '../evidence-rows';
import type {Tombstone} from '../rows';
import {decisionsOf, evidenceOf, mentionById} from './one';

/** All that is kept of one mention, or what became of it. */
export type Whole =
  | {is: 'kept'; mention: Mention; decisions: Decision[]; evidence: Evidence[]}
  | {is: 'erased'; tombstone: Tombstone}
  | {is: 'unknown'};

/**
 * All that is kept of a mention; for an id that was merged away, of the one it leads to.
 * @param idHash what its tombstone would be called
 */
async function read(id: MentionId, idHash: string): Promise<Whole> {
  const mention = await mentionById(id);
  if (!mention) {
    const tombstone = await withStore(() => database.tombstones.get(idHash));
    return tombstone ? {is: 'erased', tombstone} : {is: 'unknown'};
  }
  const decisions = await decisionsOf(mention.id);
  return {is: 'kept', mention, decisions, evidence: await evidenceOf(mention.id)};
}

/** Reads all that is kept of one mention, again with each call. */
export async function readerOf(id: MentionId): Promise<() => Promise<Whole>> {
  // Before a live query begins: it loses track of what it reads while it waits for anything else
  const idHash = await sha256(id);
  return () => read(id, idHash);
}
