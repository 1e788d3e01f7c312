import type {Decision} from '../../../mention/decision';
import type {Mention} from '../../../mention/mention';
import {Button} from '../../../ui/button';
import {Icon} from '../../../ui/icon';
import {momentWords} from '../../../ui/moments';
import {isWeb} from '../../../ui/source';
import {say} from '../../../words';
import {undoOne} from '../deciding';
import {decidedWords, movedWords} from './decided';
import {type Moment, timeline} from './timeline';

function OurReply({decision}: {decision: Decision}) {
  const url = decision.kind === 'answered' ? decision.replyUrl : undefined;
  if (!isWeb(url)) return null;
  return (
    <a class="with-icon" href={url} target="_blank" rel="noreferrer">
      {say('popup_our_reply')}
      <Icon name="open" />
    </a>
  );
}

function Entry({moment, all}: {moment: Moment; all: Moment[]}) {
  const {decision, isTakenBack} = moment;
  const {at, by, kind, id} = decision;
  const words = decidedWords(decision, all);
  const moved = movedWords(moment);
  const canUndo = !isTakenBack && kind !== 'undone' && kind !== 'merged' && kind !== 'erased';
  return (
    <li data-gone={isTakenBack}>
      <p class="decided">{words}</p>
      {moved !== undefined && <p class="decided-moved">{moved}</p>}
      <p class="field-hint">
        {by === '' ? say('dashboard_by_nobody') : by} ·{' '}
        <time dateTime={new Date(at).toISOString()}>{momentWords(at)}</time>
        {isTakenBack && ` · ${say('dashboard_taken_back_later')}`}
      </p>
      <OurReply decision={decision} />
      {canUndo && (
        <Button
          kind="quiet"
          icon="undo"
          aria-label={say('dashboard_take_back_named', words)}
          onClick={() => void undoOne(id)}
        >
          {say('dashboard_take_back')}
        </Button>
      )}
    </li>
  );
}

type Props = {mention: Mention; decisions: Decision[]};

/** Who decided what and when, from what to what; what was taken back stays in sight. */
export function Decisions({mention, decisions}: Props) {
  const all = timeline(decisions, mention.brandIds);
  return (
    <section class="one-part">
      <h2>{say('dashboard_decisions')}</h2>
      {all.length === 0 && <p class="field-hint">{say('dashboard_decisions_none')}</p>}
      <ol class="timeline">
        {all.map(moment => (
          <Entry key={moment.decision.id} moment={moment} all={all} />
        ))}
      </ol>
    </section>
  );
}
