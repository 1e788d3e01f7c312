import {withStore} from '../database';
import {type InThread, inThread} from '../thread';

/** The mentions of a thread with their logs. */
export function threadMentions(threadUrl: string): Promise<InThread[]> {
  return withStore(() => inThread(threadUrl));
}
