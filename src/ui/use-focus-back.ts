import type {RefObject} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';

/** Where the focus last was: whoever had it may be gone before what it opened is drawn. */
let last: EventTarget | null = null;

document.addEventListener('focusin', ({target}) => {
  last = target;
});

const nameOf = (one: Element): string => one.ariaLabel ?? one.textContent;

/** What stands where an element stood before its surroundings were drawn anew; it must be the only one. */
function heirOf(one: HTMLElement): HTMLElement | undefined {
  if (one.isConnected) return one;
  const alike = [...document.querySelectorAll<HTMLElement>(one.tagName)].filter(
    other => nameOf(other) === nameOf(one),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/**
 * Takes the focus to the first field of a form that was opened and, once that is gone, back to
 * what it was opened from. The ref goes on any part of the form.
 */
export function useFocusBack<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const [from] = useState(() => last);
  useEffect(() => {
    const form = part.current?.closest('form') ?? part.current;
    const isIn = form?.contains(document.activeElement) ?? true;
    if (!isIn) form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () =>
      queueMicrotask(() => {
        const isLost = document.activeElement === document.body;
        if (isLost && from instanceof HTMLElement) heirOf(from)?.focus();
      });
  }, []);
  return part;
}
