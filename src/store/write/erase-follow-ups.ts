import type {MentionId} from '../../mention/decision';
import type {Erasing} from '../../mention/erasing';
import type {FollowUp} from '../../mention/mention';
import {database, withStore} from '../database';
import {isBy, spellingsOf, walkHost} from '../erasable';
import {followUpIn} from '../evidence-rows';
import {loadLogs} from '../log';
import {capturedOf, project, type Rules} from '../project';
import type {Captured, MentionRow} from '../rows';
import type {Eraser} from './erase';
import {eraseNeighbours} from './erase-neighbours';
import {authorName, tombNames} from './tombs';
import {putRows, rowsOf, writing} from './transaction';

/** Those of the posts that followed a mention that are theirs; who wrote one may stand in its text alone. */
async function ownBeneath({id, followUps = []}: MentionRow, name: string): Promise<Set<string>> {
  if (followUps.length === 0) return new Set();
  const texts = await withStore(() =>
    database.evidence.where({mentionId: id, kind: 'follow-up'}).toArray(),
  );
  const theirs = texts.filter(row => row.kind === 'follow-up' && isBy(row.post, name));
  const named = new Set(theirs.map(followUpIn));
  const own = followUps.filter(one => isBy(one, name) || named.has(one.id));
  return new Set(own.map(one => one.id));
}

/** What was captured of a mention, without some of what followed it. */
export function withoutFollowUps(captured: Captured, gone: ReadonlySet<string>): Captured {
  const {followUps = [], ...rest} = captured;
  const left = followUps.filter(({id}) => !gone.has(id));
  return left.length === 0 ? rest : {...rest, followUps: left};
}

/** Erases some of what followed a mention of which this was captured; for use inside a transaction. */
export async function eraseUnder(
  row: MentionRow,
  captured: Captured,
  gone: ReadonlySet<string>,
  rules: Rules,
): Promise<void> {
  const logs = await loadLogs([row.id]);
  const after = project(withoutFollowUps(captured, gone), logs.of(row.id), rules);
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
    if (row) await eraseUnder(row, capturedOf(row), gone, eraser.rules);
  });
}

/** Leaves a tombstone of the author, whose posts may stand beside mentions of others again. */
async function buryAuthor(host: string, name: string, {at, by}: Eraser): Promise<void> {
  const names = await tombNames(spellingsOf(host).map(spelling => authorName(spelling, name)));
  const tombs = [...names.values()].map(idHash => ({idHash, at, by}));
  await writing(() => database.tombstones.bulkPut(tombs));
}

/** Erases what an author wrote beneath and beside mentions of others; those mentions stay. */
export async function eraseAround(
  {host, name}: Extract<Erasing, {by: 'author'}>,
  eraser: Eraser,
): Promise<void> {
  await buryAuthor(host, name, eraser);
  for await (const rows of walkHost(host)) {
    for (const row of rows) {
      const own = await ownBeneath(row, name);
      if (own.size > 0) await eraseBeneath(row.id, own, eraser);
      await eraseNeighbours(row, one => isBy(one, name), eraser.rules);
    }
  }
}
