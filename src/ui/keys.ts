import {signal} from '@preact/signals';
import {useEffect, useRef} from 'preact/hooks';

/** What single keys do, by `KeyboardEvent.key`. */
export type Keys = Record<string, (() => void) | undefined>;

/** A person may turn single keys off: speech input and stray fingers press them by chance. */
export const areKeysOn = signal(true);

const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';
/** Things that take Enter and arrows themselves. */
const PRESSED = 'button, a[href], [role=tab], [popover], dialog';
const theirOwn = new Set(['Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', ' ']);

/** What may be held down: going along. Anything else would befall row after row as they move up. */
const mayRepeat = new Set(['j', 'k', 'ArrowUp', 'ArrowDown']);

function isTaken(event: KeyboardEvent): boolean {
  if (event.repeat && !mayRepeat.has(event.key)) return true;
  if (event.defaultPrevented || event.isComposing) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const {target} = event;
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPING) || target.closest('dialog')) return true;
  return theirOwn.has(event.key) && target.closest(PRESSED) !== null;
}

/** Single keys that work anywhere on the page, but never while somebody types. */
export function useKeys(keys: Keys): void {
  // Two keys in quick succession: the second must see what the first changed
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const now = latest.current;
      const act = Object.hasOwn(now, event.key) ? now[event.key] : undefined;
      if (!act || !areKeysOn.value || isTaken(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
