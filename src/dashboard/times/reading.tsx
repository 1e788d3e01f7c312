import {Mistake} from '../../ui/field';
import {unreadWords} from '../../ui/unread-words';
import {say} from '../../words';
import type {Read} from './use-posts';

/** How far the reading is, or why there is nothing to show. */
export function Reading({read}: {read: Exclude<Read, {is: 'there'}>}) {
  if (read.is === 'failed') return <Mistake>{unreadWords(read.error)}</Mistake>;
  return (
    <div class="times-reading" role="status">
      <span>{say('dashboard_times_reading')}</span>
      <progress value={read.done} max={1} aria-label={say('dashboard_times_reading')} />
    </div>
  );
}
