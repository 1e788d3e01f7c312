import {signal} from '@preact/signals';

/** Which section is shown, and how: the part of the address after `#`, so that every view has a link. */
export const place = signal('');

const read = () => {
  place.value = location.hash.slice(1);
};

/** Keeps `place` with the address, back and forward included. */
export function followAddress(signal: AbortSignal): void {
  addEventListener('hashchange', read, {signal});
  read();
}

/** The section that a place is in; a mention's page is in that of all mentions. */
export function sectionOf(at: string): string {
  const [section = ''] = at.split(/[?/]/, 1);
  return section === 'mention' ? 'mentions' : section;
}

/** What a place asks of its section: the part after `?`. */
export const queryAt = (at: string): string => at.split('?')[1] ?? '';

/** Goes to a place; `replace` where back should not lead to the one before, as while somebody types. */
export function goTo(next: string, replace?: 'replace'): void {
  if (next === place.value) return;
  if (replace) history.replaceState(null, '', `#${next}`);
  else history.pushState(null, '', `#${next}`);
  place.value = next;
}
