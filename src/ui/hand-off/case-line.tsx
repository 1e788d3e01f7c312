import {resolutionWait} from '../../clock';
import {openHandOff} from '../../mention/hand-off';
import type {Mention} from '../../mention/mention';
import {say} from '../../words';
import {Button} from '../button';
import {durationWords} from '../durations';
import {momentWords} from '../moments';
import {now} from '../now';
import {awaitsReply} from '../pace';
import {Until, When} from '../when';
import {waitingOnWords} from './waiting-on';
import './hand-off.css';

/** What can be opened about a case: giving it on, its brief, how it was put right. */
export type CaseForm = 'hand-off' | 'brief' | 'resolve';

type Props = {
  mention: Mention;
  /** Opens one of the forms; absent where nothing can be done. */
  edit?(form: CaseForm): void;
  /** It was not put right after all. */
  reopen?(): void;
};

/** By when it is to be put right, or by how much that has passed. */
function Deadline({at}: {at: number}) {
  const late = (now.value - at) / 60_000;
  if (late <= 0) {
    return (
      <>
        {say('ui_case_due')} <Until at={at} />
      </>
    );
  }
  return <strong class="case-late">{say('ui_case_overdue', durationWords(late))}</strong>;
}

/** The clock of putting it right, which no answer stops; one that was waved off is in no figure. */
function OpenFor({mention}: Props) {
  if (mention.state.standing.is === 'no reply needed') {
    return <p class="case-open">{say('ui_case_waved_off')}</p>;
  }
  const wait = resolutionWait(mention, now.value);
  if (!wait) return null;
  return <p class="case-open">{say('ui_case_open', durationWords(wait.minutes))}</p>;
}

/** A concern that nobody else has: it is ours to put right. */
function Ours({mention, edit}: Props) {
  const {triage, handOff, standing} = mention.state;
  if (triage !== 'concern' || handOff || standing.is === 'not us') return null;
  return (
    <div class="case">
      <OpenFor mention={mention} />
      {edit && (
        <div class="case-ways">
          <Button kind="quiet" icon="check" onClick={() => edit('resolve')}>
            {say('ui_case_resolve')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Open({mention, edit}: Props) {
  const handOff = openHandOff(mention.state);
  if (!handOff) return <Ours mention={mention} {...(edit ? {edit} : {})} />;
  const {to, at, dueAt, ask} = handOff;
  return (
    <div class="case" data-late={dueAt !== undefined && dueAt < now.value}>
      <p class="case-with">
        <strong title={momentWords(at)}>{waitingOnWords(to, at, now.value)}</strong>
        {dueAt !== undefined && (
          <>
            {' · '}
            <Deadline at={dueAt} />
          </>
        )}
      </p>
      <OpenFor mention={mention} />
      {ask !== undefined && (
        <p class="case-ask" dir="auto">
          {ask}
        </p>
      )}
      {edit && (
        <div class="case-ways">
          <Button kind="quiet" icon="check" onClick={() => edit('resolve')}>
            {say('ui_case_resolve')}
          </Button>
          <Button kind="quiet" icon="page" onClick={() => edit('brief')}>
            {say('ui_case_brief')}
          </Button>
          <Button kind="quiet" icon="person" onClick={() => edit('hand-off')}>
            {say('ui_case_again')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Done({mention, reopen}: Props) {
  const {resolved} = mention.state;
  const wait = resolutionWait(mention, now.value);
  if (!resolved || !wait) return null;
  const {who, by, how, at} = resolved;
  const name = who ?? by;
  const took = durationWords(wait.minutes);
  return (
    <div class="case" data-done="true">
      <p class="case-with">
        <strong>{name === '' ? say('ui_case_resolved') : say('ui_case_resolved_by', name)}</strong>{' '}
        <When at={at} /> · {say('ui_case_took', took)}
      </p>
      {how !== undefined && (
        <p class="case-ask" dir="auto">
          {how}
        </p>
      )}
      {awaitsReply(mention) && <p class="case-untold">{say('ui_case_untold')}</p>}
      {reopen && (
        <div class="case-ways">
          <Button kind="quiet" icon="undo" onClick={reopen}>
            {say('ui_case_reopen')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Who has a mention in hand, since when and until when; or who put it right, and how. */
export function CaseLine(props: Props) {
  return props.mention.state.resolved ? <Done {...props} /> : <Open {...props} />;
}
