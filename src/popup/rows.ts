import {useState} from 'preact/hooks';
import type {MentionId} from '../mention/decision';
import type {Mention} from '../mention/mention';
import {useRowKept} from '../ui/use-row-kept';
import type {FormName} from './card-actions';

/** What a person has in hand in a list: the row they are on, those they ticked, the open form. */
export type InHand = {
  rows: Mention[];
  /** The row that keys act on; undefined until somebody goes there. */
  current: Mention | undefined;
  picked: Mention[];
  form: {id: MentionId; name: FormName} | undefined;
  go(id: MentionId): void;
  move(by: 1 | -1): Mention | undefined;
  toggle(id: MentionId): void;
  clear(): void;
  edit(id: MentionId, name: FormName): void;
  close(): void;
};

type Place = {id: MentionId; at: number};

/** The row at a place; when it has left the list, the one that moved up to where it was. */
function rowAt(rows: Mention[], place: Place | undefined): number {
  if (!place) return -1;
  const at = rows.findIndex(({id}) => id === place.id);
  return at >= 0 ? at : Math.min(place.at, rows.length - 1);
}

/** Keeps what is in hand while rows come and go. */
export function useInHand(listed: Mention[]): InHand {
  const [place, setPlace] = useState<Place>();
  const [ticked, setTicked] = useState<MentionId[]>([]);
  const [form, setForm] = useState<InHand['form']>();
  const rows = useRowKept(listed, form);
  const at = rowAt(rows, place);
  const goTo = (index: number): Mention | undefined => {
    const row = rows[index];
    if (row) setPlace({id: row.id, at: index});
    return row;
  };
  return {
    rows,
    current: rows[at],
    picked: rows.filter(({id}) => ticked.includes(id)),
    form,
    go: id => goTo(rows.findIndex(row => row.id === id)),
    move: by => goTo(Math.max(0, Math.min(rows.length - 1, at + by))),
    toggle: id =>
      setTicked(ids => (ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id])),
    clear: () => setTicked([]),
    edit: (id, name) => setForm({id, name}),
    close: () => setForm(undefined),
  };
}
