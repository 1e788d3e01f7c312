import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import type {Evidence} from '../evidence-rows';
import {loadLogs} from '../log';
import {capturedOf, mentionOf, project, type Rules} from '../project';
import type {Captured, MentionRow} from '../rows';
import {takenInThread} from '../thread';
import {addEvidence} from './evidence';
import {putRows, writing} from './transaction';

/** What a page that was read whole shows of a mention: its neighbours, or that it is gone. */
export type Shown = {neighbours: NonNullable<Mention['neighbours']>} | 'gone';

/** A page of a thread that was read whole. */
export type WholePage = {
  threadUrl: string;
  pageUrl: string;
  at: Instant;
  /** Undefined for a mention of which the page says nothing. */
  shows(mention: Mention): Shown | undefined;
  rules: Rules;
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What becomes of a mention; undefined where nothing is new. */
function after(row: MentionRow, {shows, at}: WholePage): Captured | undefined {
  const shown = shows(mentionOf(row));
  if (shown === undefined) return undefined;
  const captured = capturedOf(row);
  if (shown === 'gone') return row.goneAt === undefined ? {...captured, goneAt: at} : undefined;
  return isSame(shown.neighbours, row.neighbours)
    ? undefined
    : {...captured, neighbours: shown.neighbours};
}

function gap({id: mentionId, goneAt}: Captured, {pageUrl, at}: WholePage): Evidence[] {
  if (goneAt !== at) return [];
  return [{kind: 'gone', id: `${mentionId} gone ${at}`, mentionId, pageUrl, at}];
}

/** Notes what a page that was read whole shows of the mentions of its thread. */
export function recordPage(page: WholePage): Promise<MentionId[]> {
  return writing(async () => {
    const changed = await takenInThread(page.threadUrl, row => {
      const captured = after(row, page);
      return captured && {row, captured};
    });
    const logs = await loadLogs(changed.map(({row}) => row.id));
    const rows = changed.map(({row, captured}) => project(captured, logs.of(row.id), page.rules));
    await putRows(rows, new Map(changed.map(({row}) => [row.id, row])));
    await addEvidence(changed.flatMap(({captured}) => gap(captured, page)));
    return rows.map(({id}) => id);
  });
}
