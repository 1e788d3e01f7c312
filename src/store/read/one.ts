import type {Decision, MentionId} from '../../mention/decision';
import {inOrder} from '../../mention/fold';
import type {Mention} from '../../mention/mention';
import {database, withStore} from '../database';
import type {Evidence} from '../evidence-rows';
import {loadLogs} from '../log';
import {mentionOf} from '../project';

/** The mention with this id; for an id that was merged away, the one it leads to. */
export async function mentionById(id: MentionId): Promise<Mention | undefined> {
  const row = await withStore(async () => {
    const found = await database.mentions.get(id);
    const root = found?.index.mergedInto;
    return root === undefined ? found : database.mentions.get(root);
  });
  return row && mentionOf(row);
}

/** The decisions that a mention's state is made of, in the order in which they count. */
export async function decisionsOf(id: MentionId): Promise<Decision[]> {
  const logs = await withStore(() => loadLogs([id]));
  return logs.of(id).decisions.sort(inOrder);
}

/** What later sightings of a mention showed otherwise, also under ids that are merged into it; oldest first. */
export async function evidenceOf(id: MentionId): Promise<Evidence[]> {
  const found = await withStore(async () => {
    const merged = await database.mentions.where({'index.mergedInto': id}).primaryKeys();
    return database.evidence
      .where('mentionId')
      .anyOf([id, ...merged])
      .toArray();
  });
  return found.sort((a, b) => a.at - b.at);
}
