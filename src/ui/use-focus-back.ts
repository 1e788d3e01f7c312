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
  const name = nameOf(one);
  const all = [...document.querySelectorAll<HTMLElement>(one.tagName)];
  const alike = all.filter(other => name !== '' && nameOf(other) === name);
  return alike.length === 1 ? alike[0] : undefined;
}

/** Once it is drawn what of a form is refused, goes to the first such field. */
const goToMistake = (form: HTMLElement) =>
  setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());

/**
 * Takes the focus to the first field of a form that was opened and, once that is gone, back to
 * what it was opened from; to what is refused, where it is sent. The ref goes on any part of it.
 */
export function useFocusBack<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const [from] = useState(() => last);
  useEffect(() => {
    const form = part.current?.closest('form') ?? part.current;
    const isIn = form?.contains(document.activeElement) ?? true;
    if (!isIn) form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    form?.addEventListener('submit', () => goToMistake(form));
    return () =>
      queueMicrotask(() => {
        const isLost = document.activeElement === document.body;
        if (isLost && from instanceof HTMLElement) heirOf(from)?.focus();
      });
  }, []);
  return part;
}
