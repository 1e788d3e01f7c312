import {signal} from '@preact/signals';
import {useEffect, useMemo} from 'preact/hooks';
import type {MentionId} from '../../mention/decision';
import type {Entry} from './entry';

/** A row, and where in which view it was. */
type Place = {id: MentionId; at: number; view: string};

/** The row a person is on, and those they chose: kept while they look at one mention and come back. */
const current = signal<Place | undefined>(undefined);
const anchor = signal<MentionId | undefined>(undefined);
const picked = signal<ReadonlySet<MentionId>>(new Set());

/** What is pressed so soon after a row left is a double press, and not for the one that moved up. */
const DOUBLE_MS = 400;
let movedUpAt = Number.NEGATIVE_INFINITY;

/** True where the row in hand has only just moved up. */
export const isJustMovedUp = (): boolean => performance.now() - movedUpAt <= DOUBLE_MS;

/** What a person has in hand in the list of all mentions. */
export type Hand = {
  /** The place of the row that keys act on; -1 where it is not in the list. */
  at: number;
  /** The chosen ones that the list holds, in its order. */
  picked: Entry[];
  isPicked(id: MentionId): boolean;
  /** Goes to a row; `extend` chooses all from where the choosing began. */
  go(at: number, extend?: boolean): void;
  toggle(at: number): void;
  all(): void;
  none(): void;
};

/** Takes a row in hand, wherever in the list it is. */
export function goToRow(id: MentionId): void {
  if (current.value?.id !== id) current.value = {id, at: -1, view: ''};
  anchor.value = id;
}

/** Forgets what was in hand. */
export function dropHand(): void {
  current.value = undefined;
  anchor.value = undefined;
  picked.value = new Set();
}

const placeOf = (found: Entry[], id: MentionId | undefined): number =>
  id === undefined ? -1 : found.findIndex(one => one.id === id);

function pickRange(found: Entry[], at: number): void {
  const from = placeOf(found, anchor.value);
  // What the choosing began with may have left the list by what was decided on it
  const start = from === -1 ? at : from;
  const range = found.slice(Math.min(start, at), Math.max(start, at) + 1);
  picked.value = new Set([...picked.value, ...range.map(({id}) => id)]);
}

/** What a view holds, and what it would without its words: what is looked at anew did not leave it. */
type Held = {found: Entry[]; fitting: Entry[]};

/** The place of the row in hand; where that left the view it was in, of the one that moved up. */
function rowAt({found, fitting}: Held, view: string, place: Place | undefined): number {
  const at = placeOf(found, place?.id);
  const isLeft = place?.view === view && placeOf(fitting, place.id) < 0;
  return at < 0 && isLeft ? Math.min(place.at, found.length - 1) : at;
}

/** What is in hand, in the list as a view holds it now. */
export function useHand(held: Held, view: string): Hand {
  const {found} = held;
  const place = current.value;
  const at = useMemo(() => rowAt(held, view, place), [found, held.fitting, view, place]);
  useEffect(() => {
    const row = found[at];
    if (!place || !row || current.peek() !== place) return;
    const isSame = place.id === row.id && place.at === at && place.view === view;
    if (place.id !== row.id) movedUpAt = performance.now();
    if (!isSame) current.value = {id: row.id, at, view};
  });
  const chosen = useMemo(
    () => (picked.value.size === 0 ? [] : found.filter(({id}) => picked.value.has(id))),
    [found, picked.value],
  );
  return {
    at,
    picked: chosen,
    isPicked: id => picked.value.has(id),
    go(to, extend = false) {
      const row = found[to];
      if (!row) return;
      if (extend) {
        anchor.value ??= place?.id ?? row.id;
        pickRange(found, to);
      } else anchor.value = row.id;
      current.value = {id: row.id, at: to, view};
    },
    toggle(to) {
      const row = found[to];
      if (!row) return;
      const next = new Set(picked.value);
      if (!next.delete(row.id)) next.add(row.id);
      picked.value = next;
      current.value = {id: row.id, at: to, view};
      anchor.value = row.id;
    },
    all() {
      picked.value = new Set(found.map(({id}) => id));
    },
    none() {
      picked.value = new Set();
    },
  };
}
