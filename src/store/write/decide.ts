import type {BrandId, Choice, Decision, DecisionId, MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {database} from '../database';
import {type Logs, loadLogs} from '../log';
import {capturedOf, mentionOf, project, type Rules} from '../project';
import type {MentionRow} from '../rows';
import {putRows, rowsOf, writing} from './transaction';

/** A choice on one mention, before it is signed and numbered. */
export type Unsigned = Choice & {mentionId: MentionId; brandId?: BrandId};

/** Who decides, when, and by which rules the clock goes. */
export type Deciding = {
  by: string;
  at: Instant;
  rules: Rules;
  /** Throws where a choice cannot be; then none of them is kept. */
  check?(mention: Mention, choice: Choice): void;
};

/** What was decided, and the mentions as they are now. */
export type Decided = {made: Decision[]; mentions: Mention[]};

/** No mention is kept under this id: never seen, or erased. */
export class UnknownMention extends Error {
  override name = 'UnknownMention';
}

/** The rows under these ids, and those that they were merged into. */
async function withRoots(ids: MentionId[]): Promise<Map<MentionId, MentionRow>> {
  const rows = await rowsOf(ids);
  const joined = await rowsOf([...rows.values()].flatMap(({index}) => index.mergedInto ?? []));
  return new Map([...joined, ...rows]);
}

/** A choice on an id that was merged away is for the mention it leads to; undoing stays where it was. */
function target(
  rows: ReadonlyMap<MentionId, MentionRow>,
  {mentionId, kind}: Unsigned,
): MentionRow | undefined {
  const row = rows.get(mentionId);
  const root = row?.index.mergedInto;
  return root === undefined || kind === 'undone' ? row : rows.get(root);
}

const nextSeq = (decisions: Decision[]): number =>
  decisions.reduce((highest, {seq}) => Math.max(highest, seq), 0) + 1;

async function projectAgain(
  rows: ReadonlyMap<MentionId, MentionRow>,
  logs: Logs,
  rules: Rules,
): Promise<MentionRow[]> {
  const after = [...rows.values()].map(row => project(capturedOf(row), logs.of(row.id), rules));
  await putRows(after, rows);
  return after;
}

/** `decide` inside a transaction that is already open. */
export async function decideIn(choices: Unsigned[], deciding: Deciding): Promise<Decided> {
  const rows = await withRoots(choices.map(({mentionId}) => mentionId));
  const logs = await loadLogs([...rows.keys()]);
  const made = choices.map(choice => {
    const row = target(rows, choice);
    if (!row) throw new UnknownMention(choice.mentionId);
    deciding.check?.(mentionOf(row), choice);
    const seq = nextSeq(logs.of(row.id).decisions);
    const {by, at} = deciding;
    const id: DecisionId = crypto.randomUUID();
    const decision: Decision = {...choice, mentionId: row.id, id, seq, at, by};
    logs.add(decision);
    return decision;
  });
  await database.decisions.bulkAdd(made);
  const after = await projectAgain(rows, logs, deciding.rules);
  return {made, mentions: after.map(mentionOf)};
}

/**
 * Logs choices on mentions, all of them or none.
 * @throws UnknownMention for an id that is not kept
 */
export function decide(choices: Unsigned[], deciding: Deciding): Promise<Decided> {
  return writing(() => decideIn(choices, deciding));
}
