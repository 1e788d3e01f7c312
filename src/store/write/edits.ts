import {database} from '../database';
import type {Evidence} from '../rows';

/** Other texts kept of one mention at most: a page may rewrite a post for ever. */
const MOST_EDITS = 50;

async function countOf(mentionId: string): Promise<number> {
  return database.evidence.where({mentionId}).count();
}

/** Adds texts not kept yet; for use inside a transaction. */
export async function addEdits(edits: Evidence[]): Promise<void> {
  const kept = await database.evidence.bulkGet(edits.map(({id}) => id));
  const unkept = new Map(edits.filter((_, at) => !kept[at]).map(edit => [edit.id, edit]));
  for (const edit of unkept.values()) {
    if ((await countOf(edit.mentionId)) < MOST_EDITS) await database.evidence.add(edit);
  }
}
