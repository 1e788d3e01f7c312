import type {ChoiceOf} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import type {Rules} from '../project';
import type {Sighting} from '../sighting';
import {decideIn} from './decide';
import {recordIn} from './record';
import {writing} from './transaction';

/** A flag as it is logged: how it was set, by whom, and when. */
export type Flag = {how: ChoiceOf<'flagged'>['how']; by: string; at: Instant; rules: Rules};

/**
 * Records a post and flags it, in one transaction. A post already flagged stays as it is;
 * undefined for one that was erased.
 */
export function flag(sighting: Sighting, flag: Flag): Promise<Mention | undefined> {
  return writing(async () => {
    const [recorded] = await recordIn([sighting], {rules: flag.rules, room: 1, wasRead: true});
    if (!recorded || recorded.mention.state.flagged) return recorded?.mention;
    const {how, ...deciding} = flag;
    const choice = {kind: 'flagged', how, mentionId: recorded.mention.id} as const;
    const {mentions} = await decideIn([choice], deciding);
    return mentions.find(({id}) => id === recorded.mention.id);
  });
}
