import {isContactDue} from '../../report/shore-up/contact-due';
import {contactPoints, live} from '../../store/read';
import {now} from '../../ui/now';
import {useLive} from '../../ui/use-live';
import {numberWords, sayCount} from '../../words';

/** In the menu: how many contact points are due for a test; nothing where none is. */
export function DueCount() {
  const found = useLive(() => live(contactPoints), []);
  const all = found.is === 'there' ? found.value : [];
  const due = all.filter(tried => isContactDue(tried, now.value)).length;
  if (due === 0) return null;
  return (
    <span class="dash-count" title={sayCount('shore_due_count', due)}>
      <span aria-hidden="true">{numberWords(due)}</span>
      <span class="unseen">{sayCount('shore_due_count', due)}</span>
    </span>
  );
}
