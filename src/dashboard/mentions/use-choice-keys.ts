import {useKeys} from '../../ui/keys';
import {choices} from './choices';
import {undoLast} from './deciding';
import type {Entry} from './entry';
import {type Hand, isJustMovedUp} from './hand';

/** The keys that decide: on the chosen mentions, else on the one in hand; as in the popup. */
export function useChoiceKeys(hand: Hand, found: Entry[]): void {
  const current = found[hand.at];
  const meant = hand.picked.length > 0 ? hand.picked : current ? [current] : [];
  const on = (act: (mentions: Entry[]) => Promise<boolean>) => () => {
    const isForGone = hand.picked.length === 0 && isJustMovedUp();
    if (meant.length > 0 && !isForGone) void act(meant);
  };
  useKeys({
    a: on(mentions => choices.answered(mentions, Date.now())),
    n: on(choices.noReply),
    x: on(choices.notUs),
    u: undoLast,
  });
}
