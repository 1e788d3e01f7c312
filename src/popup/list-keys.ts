import type {Mention} from '../mention/mention';
import type {Keys} from '../ui/keys';
import {awaitsReply} from '../ui/pace';
import {choices} from './choices';
import {undoLast} from './deciding';
import type {InHand} from './rows';

/** What single keys do in a list: to the ticked mentions, else to the one in hand. */
export function listKeys(hand: InHand, focus: (mention: Mention | undefined) => void): Keys {
  const {current, picked} = hand;
  const inHand = picked.length > 0 ? picked : current ? [current] : [];
  const on = (act: (mentions: Mention[]) => Promise<boolean>) => async () => {
    const open = inHand.filter(awaitsReply);
    if (open.length > 0 && (await act(open))) hand.clear();
  };
  const withCurrent = (act: (mention: Mention) => void) => () => current && act(current);
  const next = () => focus(hand.move(1));
  const previous = () => focus(hand.move(-1));
  return {
    j: next,
    ArrowDown: next,
    k: previous,
    ArrowUp: previous,
    Enter: withCurrent(mention => void choices.open(mention)),
    a: on(mentions => choices.answered(mentions, Date.now())),
    n: on(choices.noReply),
    x: on(choices.notUs),
    t: withCurrent(mention => awaitsReply(mention) && hand.edit(mention.id, 'answer')),
    e: withCurrent(({id}) => hand.edit(id, 'note')),
    s: withCurrent(({id}) => hand.toggle(id)),
    u: () => void undoLast(),
  };
}
