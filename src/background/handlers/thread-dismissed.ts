import {hasClock, waitsAgainSince} from '../../clock';
import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {mentionById} from '../../store/read/one';
import type {InThread} from '../../store/thread';
import {UnknownMention, type Unsigned} from '../../store/write/decide';
import {decideInThread} from '../../store/write/thread';
import {changed} from '../changed';
import {deciding} from '../deciding';
import {inWords} from '../in-words';

const waits = ({mention}: InThread): boolean =>
  (mention.state.standing.is === 'waiting' && hasClock(mention)) ||
  waitsAgainSince(mention) !== undefined;

const dismissal = ({mention}: InThread): Unsigned => ({
  kind: 'no reply needed',
  mentionId: mention.id,
});

/** A person says that nothing in this thread that still waits needs a reply. */
export const threadDismissed: Handler<'thread.dismissed'> = {
  from: 'own page',
  shape: fromOwnPage['thread.dismissed'],
  handle: inWords(async ({step, mentionId}) => {
    const mention = await mentionById(mentionId);
    if (!mention) throw new UnknownMention(mentionId);
    const {made, mentions} = await decideInThread(
      mention.post.threadUrl,
      thread => thread.filter(waits).map(dismissal),
      {...(await deciding()), step},
    );
    await changed(mentions);
    return {made};
  }),
};
