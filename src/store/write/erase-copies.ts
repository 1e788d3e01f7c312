import type {Glimpse} from '../../mention/mention';
import type {Post} from '../../mention/post';
import {database} from '../database';
import {followUpIn} from '../evidence-rows';
import {loadLogs} from '../log';
import {capturedOf, project, type Rules} from '../project';
import type {MentionRow} from '../rows';
import {takenInThread} from '../thread';
import {withoutFollowUps} from './erase-follow-ups';
import {withoutBeside} from './erase-neighbours';
import {putRows} from './transaction';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** True for how this post begins. */
const isOf = (post: Post, {author, words}: Glimpse): boolean =>
  words !== '' && author === post.author && folded(post.body).startsWith(folded(words));

/** Posts of one thread that are erased. */
type Gone = {ids: ReadonlySet<string>; posts: Post[]};

const isBeside = ({neighbours = {}}: MentionRow, {posts}: Gone): boolean =>
  Object.values(neighbours).some((one: Glimpse) => posts.some(post => isOf(post, one)));

const isBeneath = ({followUps = []}: MentionRow, {ids}: Gone): boolean =>
  followUps.some(({id}) => ids.has(id));

async function eraseIn(row: MentionRow, {ids, posts}: Gone, rules: Rules): Promise<void> {
  const logs = await loadLogs([row.id]);
  const captured = withoutBeside(withoutFollowUps(capturedOf(row), ids), one =>
    posts.some(post => isOf(post, one)),
  );
  await putRows([project(captured, logs.of(row.id), rules)], new Map([[row.id, row]]));
  await database.evidence
    .where({mentionId: row.id, kind: 'follow-up'})
    .filter(evidence => ids.has(followUpIn(evidence) ?? ''))
    .delete();
}

/**
 * Erases what is kept of erased posts with mentions of their thread that stay: a post may have been
 * captured as one that follows, and how it begins beside another. For use inside a transaction.
 */
export async function eraseCopies(rows: MentionRow[], rules: Rules): Promise<void> {
  const ids = new Set(rows.map(({id}) => id));
  for (const thread of new Set(rows.map(({post}) => post.threadUrl))) {
    const posts = rows.map(({post}) => post).filter(({threadUrl}) => threadUrl === thread);
    const gone = {ids, posts};
    const holding = await takenInThread(thread, row =>
      isBeneath(row, gone) || isBeside(row, gone) ? row : undefined,
    );
    for (const row of holding) await eraseIn(row, gone, rules);
  }
}
