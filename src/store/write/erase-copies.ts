import type {Glimpse} from '../../mention/mention';
import type {Post} from '../../mention/post';
import {capturedOf, type Rules} from '../project';
import type {MentionRow} from '../rows';
import {takenInThread} from '../thread';
import {eraseUnder} from './erase-follow-ups';
import {withoutBeside} from './erase-neighbours';

/** True for how this post begins. */
const isOf = (post: Post, {author, words}: Glimpse): boolean =>
  words !== '' && author === post.author && post.body.startsWith(words);

/** Posts of one thread that are erased. */
type Gone = {ids: ReadonlySet<string>; posts: Post[]};

const isBeside = ({neighbours = {}}: MentionRow, {posts}: Gone): boolean =>
  Object.values(neighbours).some((one: Glimpse) => posts.some(post => isOf(post, one)));

const isBeneath = ({followUps = []}: MentionRow, {ids}: Gone): boolean =>
  followUps.some(({id}) => ids.has(id));

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
    for (const row of holding) {
      const isGone = (one: Glimpse) => posts.some(post => isOf(post, one));
      await eraseUnder(row, withoutBeside(capturedOf(row), isGone), ids, rules);
    }
  }
}
