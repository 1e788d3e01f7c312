import type {Mention} from '../mention/mention';
import {Button} from '../ui/button';
import type {CaseForm} from '../ui/hand-off/case-line';
import {Icon} from '../ui/icon';
import {Menu} from '../ui/menu';
import {awaitsReply} from '../ui/pace';
import {isWeb} from '../ui/source';
import {say} from '../words';
import {choices} from './choices';

/** Which form is open under a card. */
export type FormName = 'answer' | 'contact' | 'note' | 'reply' | 'snooze' | CaseForm;

type Props = {mention: Mention; edit(form: FormName): void};

function OurReply({mention: {state}}: Pick<Props, 'mention'>) {
  const url = state.standing.is === 'answered' ? state.standing.url : undefined;
  if (!isWeb(url)) return null;
  return (
    <a class="button" data-kind="quiet" href={url} target="_blank" rel="noreferrer">
      <Icon name="open" />
      {say('popup_our_reply')}
    </a>
  );
}

function Note({edit}: Pick<Props, 'edit'>) {
  return (
    <Button
      kind="quiet"
      icon="note"
      aria-label={say('ui_key_note')}
      title={say('ui_key_note')}
      onClick={() => edit('note')}
    />
  );
}

/** The page of the mention: all that is kept of it, and what was decided. */
function Details({mention: {id}}: Pick<Props, 'mention'>) {
  const words = say('popup_details');
  return (
    <a
      class="button"
      data-kind="quiet"
      href={`dashboard.html#mention/${id}`}
      target="_blank"
      rel="noreferrer"
      aria-label={words}
      title={words}
    >
      <Icon name="page" />
    </a>
  );
}

function Close({mention, edit}: Props) {
  const answerItems = [
    {words: say('popup_draft'), hint: say('popup_draft_hint'), choose: () => edit('reply')},
    {
      words: say('popup_answer_at'),
      hint: say('popup_answer_at_hint'),
      choose: () => edit('answer'),
    },
    {
      words: say('popup_answer_private'),
      hint: say('popup_answer_private_hint'),
      choose: () => edit('contact'),
    },
  ];
  const threadItems = [
    {
      words: say('popup_hand_off'),
      hint: say('popup_hand_off_hint'),
      choose: () => edit('hand-off'),
    },
    {words: say('popup_later'), hint: say('popup_later_hint'), choose: () => edit('snooze')},
    {
      words: say('popup_dismiss_thread'),
      hint: say('popup_dismiss_thread_hint'),
      choose: () => void choices.wholeThread(mention),
    },
  ];
  return (
    <>
      <span class="split">
        <Button icon="check" onClick={() => void choices.answered([mention], Date.now())}>
          {say('popup_answer_now')}
        </Button>
        <Menu kind="plain" bare label={say('popup_answer_more')} items={answerItems} />
      </span>
      <span class="split">
        <Button kind="quiet" onClick={() => void choices.noReply([mention])}>
          {say('popup_no_reply')}
        </Button>
        <Menu bare label={say('popup_no_reply_more')} items={threadItems} />
      </span>
      <Button kind="quiet" onClick={() => void choices.notUs([mention])}>
        {say('popup_not_us')}
      </Button>
    </>
  );
}

/** What can be done with one mention, by where it stands. */
export function CardActions({mention, edit}: Props) {
  const {archived, state} = mention;
  const isSetAside = archived && !state.pulledFromArchive;
  const isOpen = awaitsReply(mention);
  return (
    <div class="card-actions">
      {isSetAside && (
        <Button icon="clock" onClick={() => void choices.pulled([mention])}>
          {say('popup_pull')}
        </Button>
      )}
      {!isSetAside && !isOpen && (
        <Button kind="quiet" icon="undo" onClick={() => void choices.takenBack(mention)}>
          {say('popup_take_back')}
        </Button>
      )}
      <OurReply mention={mention} />
      {isOpen && state.triage === 'concern' && !state.handOff && (
        <Button icon="person" onClick={() => edit('hand-off')}>
          {say('ui_hand_save')}
        </Button>
      )}
      {isOpen && <Close mention={mention} edit={edit} />}
      <Note edit={edit} />
      <Details mention={mention} />
    </div>
  );
}
