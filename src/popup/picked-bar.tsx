import type {Mention} from '../mention/mention';
import {Button} from '../ui/button';
import {say, sayCount} from '../words';
import {choices} from './choices';

type Props = {picked: Mention[]; clear(): void};

/** What can be done with several mentions at once. */
export function PickedBar({picked, clear}: Props) {
  const all = (choice: (mentions: Mention[]) => Promise<boolean>) => async () => {
    if (await choice(picked)) clear();
  };
  return (
    <div class="picked" role="toolbar" aria-label={say('popup_picked_label')}>
      <strong>{sayCount('popup_picked', picked.length)}</strong>
      <Button icon="check" onClick={all(mentions => choices.answered(mentions, Date.now()))}>
        {say('popup_answer_now')}
      </Button>
      <Button onClick={all(choices.noReply)}>{say('popup_no_reply')}</Button>
      <Button onClick={all(choices.notUs)}>{say('popup_not_us')}</Button>
      <Button kind="quiet" icon="close" aria-label={say('popup_pick_none')} onClick={clear} />
    </div>
  );
}
