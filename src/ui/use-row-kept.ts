import {useRef} from 'preact/hooks';
import type {MentionId} from '../mention/decision';
import type {Mention} from '../mention/mention';
import {live, mentionById} from '../store/read';
import {useLive} from './use-live';

/** What can be read again, and holds no row: a reply that is drafted, a brief. */
const resting: ReadonlySet<string> = new Set(['reply', 'brief']);

/** The rows of a list; one in which a form is filled in stays where it was, whatever is decided elsewhere. */
export function useRowKept(
  listed: Mention[],
  form: {id: MentionId; name: string} | undefined,
): Mention[] {
  const id = form && !resting.has(form.name) ? form.id : undefined;
  const found = useLive(() => live(async () => id && mentionById(id)), [id]);
  const place = useRef(0);
  const at = listed.findIndex(row => row.id === id);
  if (at >= 0) place.current = at;
  const open = found.is === 'there' ? found.value : undefined;
  if (at >= 0 || !open || open.id !== id) return listed;
  return listed.toSpliced(place.current, 0, open);
}
