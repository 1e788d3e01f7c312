import type {TargetedToggleEvent} from 'preact';
import {useId, useRef} from 'preact/hooks';
import {Button, type ButtonKind} from './button';
import type {IconName} from './icon';
import './menu.css';

/** One thing a menu offers. */
export type MenuItem = {words: string; hint?: string; choose(): void};

type Props = {
  label: string;
  items: MenuItem[];
  icon?: IconName;
  kind?: ButtonKind;
  /** Shows the chevron alone; the label is then only spoken. */
  bare?: boolean;
};

const GAP = 4;
const ITEM_HEIGHT = 52;

/** Puts the list under its button, or above it where there is no room; never off the page. */
function place(list: HTMLElement, button: HTMLElement, count: number): void {
  const {left, top, bottom} = button.getBoundingClientRect();
  const width = Math.min(list.ownerDocument.documentElement.clientWidth, 260);
  const fits = bottom + count * ITEM_HEIGHT < innerHeight || innerHeight - bottom > top;
  list.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - 4 * GAP))}px`;
  list.style.top = fits ? `${bottom + GAP}px` : 'auto';
  list.style.maxHeight = `${(fits ? innerHeight - bottom : top) - 2 * GAP}px`;
  list.style.bottom = fits ? 'auto' : `${innerHeight - top + GAP}px`;
}

function step(event: KeyboardEvent, list: HTMLElement): void {
  const move = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (move === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const items = [...list.querySelectorAll<HTMLElement>('.menu-item')];
  const at = items.findIndex(item => item.matches(':focus'));
  items[(at + move + items.length) % items.length]?.focus();
}

/** A button that opens a short list of choices; it closes by Escape and by a click elsewhere. */
export function Menu({label, items, icon, kind = 'quiet', bare}: Props) {
  const id = useId();
  const button = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const opening = (event: TargetedToggleEvent<HTMLUListElement>) => {
    if (event.newState !== 'open' || !list.current || !button.current) return;
    place(list.current, button.current, items.length);
  };
  return (
    <span ref={button} class="menu-holder">
      <Button
        kind={kind}
        icon={bare ? 'chevron' : icon}
        popovertarget={id}
        {...(bare ? {'aria-label': label} : {})}
      >
        {bare ? undefined : label}
      </Button>
      <ul
        ref={list}
        id={id}
        class="menu"
        popover="auto"
        aria-label={label}
        onBeforeToggle={opening}
        onToggle={event => {
          if (event.newState === 'open') list.current?.querySelector('button')?.focus();
        }}
        onKeyDown={event => step(event, event.currentTarget)}
      >
        {items.map(({words, hint, choose}) => (
          <li key={words}>
            <button
              type="button"
              class="menu-item"
              onClick={() => {
                list.current?.hidePopover();
                choose();
              }}
            >
              {words}
              {hint && <span class="menu-hint">{hint}</span>}
            </button>
          </li>
        ))}
      </ul>
    </span>
  );
}
