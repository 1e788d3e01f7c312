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
  /** Made by whoever asks. A step that was kept before is given back as it was made. */
  step?: string;
  /** Throws where a choice cannot be; then none of them is kept. */
  check?(mention: Mention, choice: Unsigned): void;
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

/** The ids of the decisions of one step: they follow from it, so that it is known again. */
const idIn = (step: string, place: number | ''): DecisionId => `${step}-${place}`;

/** True for a decision that was made in a step. */
export const isOfStep = ({id}: Decision, step: string): boolean => id.startsWith(idIn(step, ''));

async function madeIn(step: string | undefined): Promise<Decision[]> {
  if (step === undefined) return [];
  return database.decisions.where('id').startsWith(idIn(step, '')).toArray();
}

async function sign(
  choices: Unsigned[],
  {by, at, check, step = crypto.randomUUID()}: Deciding,
  rows: ReadonlyMap<MentionId, MentionRow>,
  logs: Logs,
): Promise<Decision[]> {
  const made = choices.map((choice, place) => {
    const row = target(rows, choice);
    if (!row) throw new UnknownMention(choice.mentionId);
    check?.(mentionOf(row), choice);
    const seq = nextSeq(logs.of(row.id).decisions);
    const decision = {...choice, mentionId: row.id, id: idIn(step, place), seq, at, by};
    logs.add(decision);
    return decision;
  });
  await database.decisions.bulkAdd(made);
  return made;
}

/** `decide` inside a transaction that is already open. */
export async function decideIn(choices: Unsigned[], deciding: Deciding): Promise<Decided> {
  const earlier = await madeIn(deciding.step);
  const isKept = earlier.length > 0;
  const rows = await withRoots((isKept ? earlier : choices).map(({mentionId}) => mentionId));
  const logs = await loadLogs([...rows.keys()]);
  const made = isKept ? earlier : await sign(choices, deciding, rows, logs);
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
