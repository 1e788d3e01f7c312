import type {RefObject} from 'preact';
import {useLayoutEffect} from 'preact/hooks';

/** Where what has the focus leaves a list, gives it on once the list is drawn anew. */
export function useFocusKept(list: RefObject<HTMLElement | null>, focus: () => void): void {
  // Asked before it is drawn anew: then nobody has the focus any more
  const had = list.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!had) return;
    // A form that closed gives it back to what it was opened from
    queueMicrotask(() => {
      if (document.activeElement === document.body) focus();
    });
  });
}
