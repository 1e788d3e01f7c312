import type {TriageKind} from '../../mention/decision';
import {openHandOff} from '../../mention/hand-off';
import type {Mention} from '../../mention/mention';
import type {Keys} from '../../ui/keys';
import {awaitsReply} from '../../ui/pace';
import {kindKeys, kinds} from '../../ui/triage/kinds';
import type {Hints} from '../../ui/triage/use-hints';
import {undoLast} from '../mentions/deciding';
import {choices} from './choices';
import type {Hand} from './use-hand';
import type {Said} from './use-said';

/** Says of what kind a mention is, with all that was said of it before. */
export function sortAs(mention: Mention, kind: TriageKind, said: Said): void {
  if (kind === 'not us') void choices.notUs(mention);
  else void choices.sorted(mention, kind, said.details(mention));
}

/** What single keys do on the desk: to the row in hand. */
export function deskKeys(
  hand: Hand,
  said: Said,
  focus: (mention: Mention | undefined) => void,
  hints: Hints,
): Keys {
  const {current} = hand;
  const on = (act: (mention: Mention) => void) => () => current && act(current);
  const sort = (kind: TriageKind) => () => {
    if (!current) return;
    sortAs(current, kind, said);
    focus(hand.move(1)); // At once; where the row leaves the list, the next takes its place anyway
  };
  const hinted = current && hints.get(current.id)?.kind;
  const next = () => focus(hand.move(1));
  const previous = () => focus(hand.move(-1));
  return {
    ...Object.fromEntries(kinds.map(kind => [kindKeys[kind], sort(kind)])),
    h: hinted && sort(hinted),
    a: on(mention => awaitsReply(mention) && void choices.answered(mention, Date.now())),
    n: on(mention => awaitsReply(mention) && void choices.noReply(mention)),
    r: on(() => hand.edit('reply')),
    g: on(({state}) => hand.edit(openHandOff(state) ? 'brief' : 'hand-off')),
    z: on(() => hand.edit('snooze')),
    u: undoLast,
    j: next,
    ArrowDown: next,
    k: previous,
    ArrowUp: previous,
  };
}
