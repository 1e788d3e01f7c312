import {useEffect, useState} from 'preact/hooks';
import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {CaseForm} from '../../ui/hand-off/case-line';
import {useRowKept} from '../../ui/use-row-kept';

/** What can be open under the row in hand. */
export type Form = 'reply' | 'snooze' | CaseForm;

/** The row that keys act on, and what is open under it. */
export type Hand = {
  rows: Mention[];
  current: Mention | undefined;
  form: Form | undefined;
  go(id: MentionId): void;
  move(by: 1 | -1): Mention | undefined;
  edit(form: Form | undefined): void;
};

type Place = {id: MentionId; at: number};

/** The first row from the start; when the row in hand left the list, the one that took its place. */
function rowAt(rows: Mention[], {id, at}: Place): number {
  const now = rows.findIndex(row => row.id === id);
  return now >= 0 ? now : Math.min(at, rows.length - 1);
}

/** Keeps what is in hand while rows come and go. */
export function useHand(listed: Mention[]): Hand {
  const [place, setPlace] = useState<Place>({id: '', at: 0});
  const [form, setForm] = useState<{id: MentionId; name: Form}>();
  const rows = useRowKept(listed, form?.id === place.id ? form : undefined);
  const at = rowAt(rows, place);
  const current = rows[at];
  // What is in hand stays so while new rows come in above it: a key must not befall another
  useEffect(() => {
    // Unless somebody went on since this was drawn
    if (current) setPlace(now => (now === place ? {id: current.id, at} : now));
  }, [current?.id, at]);
  const goTo = (index: number): Mention | undefined => {
    const row = rows[index];
    if (row) setPlace({id: row.id, at: index});
    return row;
  };
  return {
    rows,
    current,
    form: form && form.id === current?.id ? form.name : undefined,
    go: id => goTo(rows.findIndex(row => row.id === id)),
    move: by => goTo(Math.max(0, Math.min(rows.length - 1, at + by))),
    edit: name => setForm(name && current && {id: current.id, name}),
  };
}
