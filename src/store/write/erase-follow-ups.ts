import type {MentionId} from '../../mention/decision';
import type {Erasing} from '../../mention/erasing';
import type {FollowUp} from '../../mention/mention';
import {database, withStore} from '../database';
import {isBy, walkHost} from '../erasable';
import {followUpIn} from '../evidence-rows';
import {loadLogs} from '../log';
import {capturedOf, project} from '../project';
import type {Captured, MentionRow} from '../rows';
import type {Eraser} from './erase';
import {tombNames} from './tombs';
import {putRows, rowsOf, writing} from './transaction';

/** What somebody wrote beneath other people's mentions: the ids of those posts, by mention. */
type Written = Map<MentionId, Set<FollowUp['id']>>;

/** Those of the posts that followed a mention that are theirs; who wrote one may stand in its text alone. */
async function ownBeneath({id, followUps = []}: MentionRow, name: string): Promise<Set<string>> {
  const texts = await withStore(() =>
    database.evidence.where({mentionId: id, kind: 'follow-up'}).toArray(),
  );
  const theirs = texts.filter(row => row.kind === 'follow-up' && isBy(row.post, name));
  const named = new Set(theirs.map(followUpIn));
  const own = followUps.filter(one => isBy(one, name) || named.has(one.id));
  return new Set(own.map(one => one.id));
}

async function writtenBy({host, name}: Extract<Erasing, {by: 'author'}>): Promise<Written> {
  const written: Written = new Map();
  for await (const rows of walkHost(host)) {
    for (const row of rows) {
      if (row.followUps === undefined) continue;
      const own = await ownBeneath(row, name);
      if (own.size > 0) written.set(row.id, own);
    }
  }
  return written;
}

/** What was captured of a mention, without some of what followed it. */
export function withoutFollowUps(captured: Captured, gone: ReadonlySet<string>): Captured {
  const {followUps = [], ...rest} = captured;
  const left = followUps.filter(({id}) => !gone.has(id));
  return left.length === 0 ? rest : {...rest, followUps: left};
}

async function eraseUnder(row: MentionRow, gone: ReadonlySet<string>, {rules}: Eraser) {
  const logs = await loadLogs([row.id]);
  const after = project(withoutFollowUps(capturedOf(row), gone), logs.of(row.id), rules);
  await putRows([after], new Map([[row.id, row]]));
  await database.evidence
    .where({mentionId: row.id, kind: 'follow-up'})
    .filter(evidence => gone.has(followUpIn(evidence) ?? ''))
    .delete();
}

/** Erases some of what followed a mention, with a tombstone of each; the mention stays. */
export async function eraseBeneath(
  id: MentionId,
  gone: ReadonlySet<FollowUp['id']>,
  eraser: Eraser,
): Promise<void> {
  const {at, by} = eraser;
  const names = await tombNames([...gone]);
  await writing(async () => {
    await database.tombstones.bulkPut([...names.values()].map(idHash => ({idHash, at, by})));
    const row = (await rowsOf([id])).get(id);
    if (row) await eraseUnder(row, gone, eraser);
  });
}

/** Erases what an author wrote beneath mentions of others; those mentions stay. */
export async function eraseFollowUps(
  which: Extract<Erasing, {by: 'author'}>,
  eraser: Eraser,
): Promise<void> {
  for (const [id, gone] of await writtenBy(which)) await eraseBeneath(id, gone, eraser);
}
