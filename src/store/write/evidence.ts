import type {MentionId} from '../../mention/decision';
import {database} from '../database';
import type {Evidence} from '../evidence-rows';

/** Rows of one kind kept of one mention at most: a page may rewrite a post for ever. */
const MOST = 50;

async function countOf(mentionId: MentionId, kind: Evidence['kind']): Promise<number> {
  return database.evidence.where({mentionId, kind}).count();
}

/** Adds what is not kept yet; for use inside a transaction. */
export async function addEvidence(found: Evidence[]): Promise<void> {
  if (found.length === 0) return;
  const kept = await database.evidence.bulkGet(found.map(({id}) => id));
  const unkept = new Map(found.filter((_, at) => !kept[at]).map(row => [row.id, row]));
  for (const row of unkept.values()) {
    if ((await countOf(row.mentionId, row.kind)) < MOST) await database.evidence.add(row);
  }
}
