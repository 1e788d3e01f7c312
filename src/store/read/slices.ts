import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import {mentionOf} from '../project';
import type {MentionRow} from '../rows';

/** So many rows are read at once, more only of one moment: whoever else wants something of the store waits no longer. */
const SLICE = 500;

/** What stands at the end of a slice, where the next one begins. */
type End = {at: Instant; ids: ReadonlySet<MentionId>};

/** The next rows from there on. Those of the end itself come again and are passed over: asking for as many more keeps a crowded moment from being read over and over. */
async function sliceFrom({at, ids}: End, to: Instant): Promise<MentionRow[]> {
  const slice = () => database.mentions.where('index.happened').between(at, to);
  const rows = await withStore(() =>
    slice()
      .limit(ids.size + Math.max(SLICE, ids.size))
      .toArray(),
  );
  return rows.filter(({id}) => !ids.has(id));
}

function endOf(rows: MentionRow[], before: End): End {
  const at = rows.at(-1)?.index.happened ?? before.at;
  const ids = rows.filter(({index}) => index.happened === at).map(({id}) => id);
  return {at, ids: new Set(at === before.at ? [...before.ids, ...ids] : ids)};
}

/**
 * What is taken of each mention posted from `from` until just before `to`, the archive included,
 * the oldest first. Where it is not known when a post was posted, it counts as of when it was first
 * seen. Some are read after the others, so that no crowd of whole rows is ever held.
 */
export async function takenBetween<T>(
  from: Instant,
  to: Instant,
  take: (mention: Mention) => T | undefined,
): Promise<T[]> {
  const taken: T[] = [];
  let end: End = {at: from, ids: new Set()};
  for (;;) {
    const rows = await sliceFrom(end, to);
    for (const row of rows) {
      const one = take(mentionOf(row));
      if (one !== undefined) taken.push(one);
    }
    if (rows.length < SLICE) return taken;
    end = endOf(rows, end);
  }
}

/** Which threads with mentions were read since then, and when. */
export async function readingsSince(at: Instant): Promise<{place: string; at: Instant}[]> {
  const rows = await withStore(() => database.readings.where('at').aboveOrEqual(at).toArray());
  return rows.map(({place, at}) => ({place, at}));
}
