import type {RefObject} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';

const REMEMBERED = 6;
const REACHED = 'button, a[href]';

/** Where the focus was, the latest first: whoever had it may be gone before what it opened is drawn. */
let trail: HTMLElement[] = [];

document.addEventListener('focusin', ({target}) => {
  if (target instanceof HTMLElement) trail = [target, ...trail.slice(0, REMEMBERED - 1)];
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

function heirOfFirst(ones: HTMLElement[]): HTMLElement | undefined {
  for (const one of ones) {
    const heir = heirOf(one);
    if (heir) return heir;
  }
  return undefined;
}

/** Gives the focus on where it was lost with what is not drawn any more. */
const whenLost = (find: () => HTMLElement | undefined) =>
  queueMicrotask(() => {
    if (document.activeElement === document.body) find()?.focus();
  });

/** Once it is drawn what of a form is refused, goes to the first such field. */
const goToMistake = (form: HTMLElement) =>
  setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());

/**
 * Takes the focus to the first field of a form that was opened and, once that is gone, back to
 * what it was opened from; to what is refused, where it is sent. The ref goes on any part of it,
 * or on a dialog.
 */
export function useFocusBack<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const [from] = useState(() => trail);
  useEffect(() => {
    const form = part.current?.closest<HTMLElement>('form, dialog') ?? part.current;
    const isIn = form?.contains(document.activeElement) ?? true;
    if (!isIn) form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    form?.addEventListener('submit', () => goToMistake(form));
    return () => whenLost(() => heirOfFirst(from));
  }, []);
  return part;
}

/** What can be reached in a list that is drawn still, or next after it. */
function reachedFrom(list: Element): HTMLElement | undefined {
  if (!list.isConnected) return undefined;
  for (let next: Element | null = list; next; next = next.nextElementSibling) {
    const reached = next.matches(REACHED) ? next : next.querySelector(REACHED);
    if (reached instanceof HTMLElement) return reached;
  }
  return undefined;
}

/**
 * Where one is taken off its list with the focus in it, gives that to what is left of the list, or
 * comes next after it. The ref goes on what had the focus, or around it.
 */
export function useFocusLeft<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const held = part.current;
    const list = held?.closest('ul, table');
    return () => {
      const [last] = trail;
      if (list && last && held?.contains(last)) whenLost(() => reachedFrom(list));
    };
  }, []);
  return part;
}
