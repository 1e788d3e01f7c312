import {ask} from '../../messages/ask';
import type {Outgoing} from '../../store/read';
import {Button} from '../../ui/button';
import {SentRow} from '../../ui/hand-off/sent-row';
import {say, sayCount} from '../../words';
import {saving} from '../saving';

/** Only the list forgets them: they arrived, and the hand-off stays with its mention. */
const forget = (rows: Outgoing[]) =>
  void saving(async () => {
    for (const {id} of rows) await ask('outgoing.dropped', {id});
  }, say('dashboard_outbox_cleared'));

/** What waits to be sent and why it does, and what arrived lately. */
export function Outbox({rows}: {rows: Outgoing[]}) {
  const waiting = rows.filter(({deliveredAt}) => deliveredAt === undefined);
  const arrived = rows.filter(({deliveredAt}) => deliveredAt !== undefined);
  return (
    <section class="people-part">
      <h2>{say('dashboard_outbox')}</h2>
      {waiting.length === 0 && <p class="field-hint">{say('dashboard_outbox_empty')}</p>}
      <ul class="sent-list">
        {waiting.map(row => (
          <SentRow key={row.id} row={row} title />
        ))}
      </ul>
      {arrived.length > 0 && (
        <details class="more-of-it">
          <summary>{sayCount('dashboard_outbox_arrived', arrived.length)}</summary>
          <ul class="sent-list">
            {arrived.map(row => (
              <SentRow key={row.id} row={row} title />
            ))}
          </ul>
          <Button kind="quiet" icon="bin" onClick={() => forget(arrived)}>
            {say('dashboard_outbox_clear')}
          </Button>
        </details>
      )}
    </section>
  );
}
