import type {MentionId} from '../../mention/decision';
import type {Mention, Posted} from '../../mention/mention';
import {database, withStore} from '../database';
import {loadLogs} from '../log';
import {capturedOf, mentionOf, project, type Rules} from '../project';
import type {Captured, MentionRow} from '../rows';
import {putRows, rowsOf, writing} from './transaction';

/** Rows in one transaction: few enough that what a person does meanwhile need not wait. */
const CHUNK = 200;

/** The mentions that were seen on pages of some hosts. */
async function idsOf(isAmong: (host: string) => boolean): Promise<MentionId[]> {
  const all = await withStore(() => database.mentions.orderBy('host').uniqueKeys());
  const hosts = all.map(String).filter(isAmong);
  return withStore(() => database.mentions.where('host').anyOf(hosts).primaryKeys());
}

function withPosted(row: MentionRow, posted: Posted | undefined): Captured {
  const {posted: _, ...captured} = capturedOf(row);
  return posted === undefined ? captured : {...captured, posted};
}

type PostedOf = (captured: Captured) => Posted | undefined;

/** Those of these mentions whose range is another now, put in place of what they were. */
function putAnew(ids: MentionId[], postedOf: PostedOf, rules: Rules): Promise<MentionRow[]> {
  return writing(async () => {
    const before = await rowsOf(ids);
    const logs = await loadLogs(ids);
    const anew = [...before.values()].flatMap(row => {
      const posted = postedOf(row);
      if (posted?.from === row.posted?.from && posted?.to === row.posted?.to) return [];
      return [project(withPosted(row, posted), logs.of(row.id), rules)];
    });
    await putRows(anew, before);
    return anew;
  });
}

/**
 * Makes the posted range of every mention of these hosts anew, some in each transaction; gives those
 * of each whose range is another now, so that not all are held at once.
 * @param rulesNow asked before each: the settings may change meanwhile
 */
export async function* postedAnew(
  isAmong: (host: string) => boolean,
  postedOf: PostedOf,
  rulesNow: () => Promise<Rules>,
): AsyncGenerator<Mention[]> {
  const ids = await idsOf(isAmong);
  for (let at = 0; at < ids.length; at += CHUNK) {
    const rules = await rulesNow();
    yield (await putAnew(ids.slice(at, at + CHUNK), postedOf, rules)).map(mentionOf);
  }
}
