import type {MentionId} from '../../mention/decision';
import {isWithin} from '../../mention/identity';
import type {Mention, Posted} from '../../mention/mention';
import {database, withStore} from '../database';
import {loadLogs} from '../log';
import {capturedOf, mentionOf, project, type Rules} from '../project';
import type {Captured, MentionRow} from '../rows';
import {putRows, rowsOf, writing} from './transaction';

/** Rows in one transaction: few enough that what a person does meanwhile need not wait. */
const CHUNK = 200;

/** The mentions of a site: those seen on its pages, and posted there. */
async function idsOf(site: string): Promise<MentionId[]> {
  const all = await withStore(() => database.mentions.orderBy('host').uniqueKeys());
  const hosts = all.map(String).filter(host => isWithin(host, site));
  return withStore(() => database.mentions.where('host').anyOf(hosts).primaryKeys());
}

/** A post in a comment frame follows the frame's zone, not that of the page around it. */
const isOf = ({post}: Captured, site: string): boolean =>
  isWithin(post.site, site) || isWithin(site, post.site);

function withPosted(row: MentionRow, posted: Posted | undefined): Captured {
  const {posted: _, ...captured} = capturedOf(row);
  return posted === undefined ? captured : {...captured, posted};
}

/**
 * Makes the posted range of every mention of a site anew, some in each transaction.
 * @returns those whose range is another now
 */
export async function postedAnew(
  site: string,
  postedOf: (captured: Captured) => Posted | undefined,
  rules: Rules,
): Promise<Mention[]> {
  const ids = await idsOf(site);
  const changed: Mention[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const some = ids.slice(at, at + CHUNK);
    const rows = await writing(async () => {
      const before = await rowsOf(some);
      const logs = await loadLogs(some);
      const anew = [...before.values()].flatMap(row => {
        const posted = isOf(row, site) ? postedOf(row) : row.posted;
        if (posted?.from === row.posted?.from && posted?.to === row.posted?.to) return [];
        return [project(withPosted(row, posted), logs.of(row.id), rules)];
      });
      await putRows(anew, before);
      return anew;
    });
    changed.push(...rows.map(mentionOf));
  }
  return changed;
}
