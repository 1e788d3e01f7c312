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

/** Gives the focus on where it was lost with what is not drawn any more. */
const whenLost = (find: () => HTMLElement | null | undefined) =>
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
  const [from] = useState(() => last);
  useEffect(() => {
    const form = part.current?.closest<HTMLElement>('form, dialog') ?? part.current;
    const isIn = form?.contains(document.activeElement) ?? true;
    if (!isIn) form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    form?.addEventListener('submit', () => goToMistake(form));
    return () => whenLost(() => (from instanceof HTMLElement ? heirOf(from) : undefined));
  }, []);
  return part;
}

const REACHED = 'button, a[href]';

/**
 * Where one is taken off its list with the focus in it, gives that to what is left of the list, or
 * stands beside it. The ref goes on what had the focus, or around it.
 */
export function useFocusLeft<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const held = part.current;
    const list = held?.closest('ul, table');
    const around = list?.parentElement;
    return () => {
      if (!(last instanceof Node) || !held?.contains(last)) return;
      const reached = (where: Element | null | undefined) =>
        where?.isConnected ? where.querySelector<HTMLElement>(REACHED) : undefined;
      whenLost(() => reached(list) ?? reached(around));
    };
  }, []);
  return part;
}
