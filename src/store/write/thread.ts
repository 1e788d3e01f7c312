import {type InThread, inThread} from '../thread';
import {type Decided, type Deciding, decideIn, type Unsigned} from './decide';
import {writing} from './transaction';

/** Logs what `choose` makes of a thread's mentions, looked at and decided in one transaction. */
export function decideInThread(
  threadUrl: string,
  choose: (mentions: InThread[]) => Unsigned[],
  deciding: Deciding,
): Promise<Decided> {
  return writing(async () => {
    return decideIn(choose(await inThread(threadUrl)), deciding);
  });
}
