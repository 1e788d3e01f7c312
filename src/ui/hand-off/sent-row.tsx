import {ask} from '../../messages/ask';
import type {Outgoing} from '../../store/read';
import {say} from '../../words';
import {Button} from '../button';
import {failureWords} from '../failure-words';
import {toast} from '../toast';
import {Until, When} from '../when';
import {sendFailureWords} from './failure-words';
import './hand-off.css';

/** Does something to what waits, and says why when that failed; what came of it is seen in the list. */
async function telling(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    toast.value = {kind: 'mistake', words: failureWords(error)};
  }
}

function Waiting({row}: {row: Outgoing}) {
  const {sendingSince, nextAt, last, mayHaveArrived} = row;
  return (
    <>
      {last && <p class="sent-why">{sendFailureWords(last.failure)}</p>}
      {mayHaveArrived && <p class="sent-why">{say('ui_sent_may_have')}</p>}
      <p class="field-hint">
        {sendingSince !== undefined && say('ui_sent_sending')}
        {sendingSince === undefined && nextAt === undefined && say('ui_sent_stopped')}
        {sendingSince === undefined && nextAt !== undefined && (
          <>
            {say('ui_sent_next')} <Until at={nextAt} />
          </>
        )}
      </p>
    </>
  );
}

/** One brief that goes, or went, to a webhook: where it stands, and what can be done about it. */
export function SentRow({row, title}: {row: Outgoing; title?: boolean}) {
  const {id, to, deliveredAt, sendingSince} = row;
  return (
    <li class="sent" data-arrived={deliveredAt !== undefined}>
      <div>
        <p>
          <strong>{to}</strong>
          {title && `: ${row.title}`}{' '}
          {deliveredAt !== undefined && (
            <span class="field-hint">
              {say('ui_sent_arrived')} <When at={deliveredAt} />
            </span>
          )}
        </p>
        {deliveredAt === undefined && <Waiting row={row} />}
      </div>
      {deliveredAt === undefined && sendingSince === undefined && (
        <div class="case-ways">
          <Button
            kind="quiet"
            icon="undo"
            onClick={() => void telling(() => ask('outgoing.retried', {id}))}
          >
            {say('ui_sent_retry')}
          </Button>
          <Button
            kind="quiet"
            icon="bin"
            onClick={() => void telling(() => ask('outgoing.dropped', {id}))}
          >
            {say('ui_sent_drop')}
          </Button>
        </div>
      )}
    </li>
  );
}
