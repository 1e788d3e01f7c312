import type {TriageKind} from '../mention/decision';
import {openHandOff} from '../mention/hand-off';
import type {Mention} from '../mention/mention';
import type {Keys} from '../ui/keys';
import {awaitsReply} from '../ui/pace';
import {kindKeys, kinds} from '../ui/triage/kinds';
import type {Hints} from '../ui/triage/use-hints';
import {choices} from './choices';
import {undoLast} from './deciding';
import type {InHand} from './rows';

/** What single keys do in a list: to the ticked mentions, else to the one in hand. */
export function listKeys(
  hand: InHand,
  focus: (mention: Mention | undefined) => void,
  hints: Hints,
): Keys {
  const {current, picked} = hand;
  const inHand = picked.length > 0 ? picked : current ? [current] : [];
  const on = (act: (mentions: Mention[]) => Promise<boolean>) => async () => {
    const open = inHand.filter(awaitsReply);
    if (open.length > 0 && (await act(open))) hand.clear();
  };
  const withCurrent = (act: (mention: Mention) => void) => () => current && act(current);
  const next = () => focus(hand.move(1));
  const previous = () => focus(hand.move(-1));
  /** Says of what kind it is and goes on to the next row at once; undo brings nobody back to it. */
  const sort = (as: TriageKind | undefined) => () => {
    if (as === undefined || inHand.length === 0) return;
    void choices.sorted(inHand, as);
    if (picked.length > 0) hand.clear();
    else next();
  };
  const byKind = Object.fromEntries(
    kinds.filter(kind => kind !== 'not us').map(kind => [kindKeys[kind], sort(kind)]),
  );
  return {
    ...byKind,
    h: sort(current && picked.length === 0 ? hints.get(current.id)?.kind : undefined),
    r: withCurrent(({id}) => hand.edit(id, 'reply')),
    g: withCurrent(({id, state}) => hand.edit(id, openHandOff(state) ? 'brief' : 'hand-off')),
    z: withCurrent(mention => awaitsReply(mention) && hand.edit(mention.id, 'snooze')),
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
