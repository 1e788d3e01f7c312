import {useState} from 'preact/hooks';
import {answerAfter} from '../../../clock';
import type {Choice} from '../../../mention/decision';
import {openHandOff} from '../../../mention/hand-off';
import type {Mention} from '../../../mention/mention';
import {Button} from '../../../ui/button';
import type {CaseForm} from '../../../ui/hand-off/case-line';
import {Icon} from '../../../ui/icon';
import {useKeys} from '../../../ui/keys';
import {awaitsReply} from '../../../ui/pace';
import {addressOf} from '../../../ui/source';
import {type CountedWord, say} from '../../../words';
import {useWork} from '../../data/use-work';
import {KeepOut} from '../../keep-out';
import {decide, undoLast, undoOne} from '../deciding';
import {PackButton, PackSaved, type Saved} from '../evidence/pack-button';
import {TagForm} from '../tag-form';
import {AnswerForm} from './answer-form';
import {Case} from './case';
import {NoteForm} from './note-form';

type FormName = 'answer' | 'note' | 'tag' | CaseForm;
type Log = (choice: Choice, said: CountedWord) => Promise<boolean>;

function answeredNow({posted}: Mention): Choice {
  const now = Date.now();
  return {kind: 'answered', how: 'by hand', replyAt: answerAfter(posted?.from, now, now)};
}

type ClosingProps = {mention: Mention; log: Log; edit(form: FormName): void};

function Closing({mention, log, edit}: ClosingProps) {
  return (
    <>
      <Button
        kind="primary"
        icon="check"
        onClick={() => void log(answeredNow(mention), 'dashboard_many_answered')}
      >
        {say('popup_answer_now')}
      </Button>
      <Button icon="clock" onClick={() => edit('answer')}>
        {say('dashboard_answered_otherwise')}
      </Button>
      <Button onClick={() => void log({kind: 'no reply needed'}, 'dashboard_many_no_reply')}>
        {say('popup_no_reply')}
      </Button>
      <Button onClick={() => void log({kind: 'not us'}, 'dashboard_many_not_us')}>
        {say('popup_not_us')}
      </Button>
    </>
  );
}

function useOneKeys(mention: Mention, log: Log, edit: (form: FormName) => void): void {
  const open = (act: () => void) => (awaitsReply(mention) ? act : undefined);
  useKeys({
    a: open(() => void log(answeredNow(mention), 'dashboard_many_answered')),
    t: open(() => edit('answer')),
    n: open(() => void log({kind: 'no reply needed'}, 'dashboard_many_no_reply')),
    x: open(() => void log({kind: 'not us'}, 'dashboard_many_not_us')),
    g: () => edit(openHandOff(mention.state) ? 'brief' : 'hand-off'),
    e: () => edit('note'),
    u: undoLast,
  });
}

/** All that can be decided on one mention, by where it stands. */
export function Actions({mention, brands}: {mention: Mention; brands: string[]}) {
  const [form, edit] = useState<FormName>();
  const {id, archived, state} = mention;
  const {closedBy} = state;
  const log: Log = (choice, said) => decide([{mentionId: id, ...choice}], said);
  useOneKeys(mention, log, edit);
  const close = () => edit(undefined);
  const pack = useWork<Saved>();
  const isOpen = awaitsReply(mention);
  const address = addressOf(mention);
  return (
    <div class="one-actions">
      <div class="one-buttons">
        {isOpen && <Closing mention={mention} log={log} edit={edit} />}
        {archived && !state.pulledFromArchive && (
          <Button
            kind="primary"
            icon="clock"
            onClick={() => void log({kind: 'pulled from archive'}, 'dashboard_many_pulled')}
          >
            {say('popup_pull')}
          </Button>
        )}
        {!isOpen && closedBy !== undefined && (
          <Button icon="undo" onClick={() => void undoOne(closedBy)}>
            {say('dashboard_take_back')}
          </Button>
        )}
        {address && (
          <a class="button" data-kind="plain" href={address} target="_blank" rel="noreferrer">
            <Icon name="open" />
            {say('dashboard_open_thread')}
          </a>
        )}
        {!mention.state.handOff && (
          <Button icon="person" onClick={() => edit('hand-off')}>
            {say('ui_hand_save')}
          </Button>
        )}
        <Button kind="quiet" icon="note" onClick={() => edit('note')}>
          {say('popup_note')}
        </Button>
        <PackButton id={id} saving={pack} />
        <Button kind="quiet" icon="tag" onClick={() => edit('tag')}>
          {say('dashboard_tag')}
        </Button>
      </div>
      <Case mention={mention} brands={brands} form={form} edit={edit} />
      {form === 'answer' && (
        <AnswerForm
          mention={mention}
          log={choice => log(choice, 'dashboard_many_answered')}
          close={close}
        />
      )}
      {form === 'note' && (
        <NoteForm save={text => log({kind: 'noted', text}, 'dashboard_many_noted')} close={close} />
      )}
      {form === 'tag' && (
        <TagForm
          save={tags => log({kind: 'tagged', tags}, 'dashboard_many_tagged')}
          close={close}
        />
      )}
      <PackSaved saving={pack} />
      <KeepOut mention={mention} />
    </div>
  );
}
