import type {Collection} from 'dexie';
import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {database, withStore} from '../database';
import {mentionOf} from '../project';
import type {MentionRow} from '../rows';

/** What is to be done on the desk, list by list. */
export type DeskCounts = {unsorted: number; praised: number; snoozed: number; handed: number};

const byColumn = (column: keyof DeskCounts) => database.mentions.orderBy(`index.${column}`);

const isAwake = ({state}: MentionRow): boolean =>
  state.snoozedUntil === undefined || state.snoozedUntil <= Date.now();

const asleep = () => database.mentions.where('index.snoozed').above(Date.now());

async function some(
  rows: () => Collection<MentionRow, MentionId>,
  limit: number,
): Promise<Mention[]> {
  const found = await withStore(() => rows().limit(limit).toArray());
  return found.map(mentionOf);
}

/** What waits and nobody has said of what kind it is, the newest post first. */
export const unsortedMentions = (limit: number): Promise<Mention[]> =>
  some(() => byColumn('unsorted').reverse().filter(isAwake), limit);

/** Praise that nobody has thanked for, the newest post first. */
export const praisedMentions = (limit: number): Promise<Mention[]> =>
  some(() => byColumn('praised').reverse().filter(isAwake), limit);

/** What a person has set aside until later, what comes back first. */
export const snoozedMentions = (limit: number): Promise<Mention[]> => some(asleep, limit);

/** What others were given to put right, what is overdue or has the nearest deadline first. */
export const handedMentions = (limit: number): Promise<Mention[]> =>
  some(() => byColumn('handed'), limit);

/** How many are in each list of the desk; what is set aside is counted as that alone. */
export async function deskCounts(): Promise<DeskCounts> {
  const sleeping = await withStore(() => asleep().toArray());
  const without = async (column: 'unsorted' | 'praised') => {
    const all = await withStore(() => byColumn(column).count());
    return all - sleeping.filter(({index}) => index[column] !== undefined).length;
  };
  return {
    unsorted: await without('unsorted'),
    praised: await without('praised'),
    snoozed: sleeping.length,
    handed: await withStore(() => byColumn('handed').count()),
  };
}
