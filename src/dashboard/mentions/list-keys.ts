import type {Keys} from '../../ui/keys';
import type {Hand} from './hand';

type Along = {
  hand: Hand;
  length: number;
  /** How many rows can be seen at once. */
  inSight: number;
  go(at: number, extend: boolean): void;
  open(): void;
};

/** How far a key goes along the list; undefined for any other key. */
function target(key: string, {hand: {at}, length, inSight}: Along): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + inSight;
    case 'PageUp':
      return at - inSight;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}

/** What keys do in the list: those it has to itself while it has the focus, and single ones anywhere. */
export function listKeys(along: Along) {
  const {hand, go, open} = along;
  const own: Record<string, (() => void) | undefined> = {
    ' ': () => hand.toggle(hand.at),
    Enter: open,
    Escape: hand.picked.length > 0 ? hand.none : undefined,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const {key, shiftKey, ctrlKey, metaKey, altKey, target: on} = event;
    if (altKey || (on instanceof Element && on.closest('a[href]') && key === 'Enter')) return;
    const isAll = (ctrlKey || metaKey) && key === 'a';
    if ((ctrlKey || metaKey) && !isAll) return;
    const to = target(key, along);
    const act = isAll
      ? hand.all
      : (own[key] ?? (to === undefined ? undefined : () => go(to, shiftKey)));
    if (!act) return;
    event.preventDefault();
    act();
  };
  const single: Keys = {
    j: () => go(hand.at + 1, false),
    k: () => go(hand.at - 1, false),
    s: () => hand.toggle(hand.at),
    Enter: hand.at < 0 ? undefined : open,
  };
  return {onKeyDown, single};
}
