import {useEffect, useRef, useState} from 'preact/hooks';
import type {Choice} from '../../../mention/decision';
import type {Mention} from '../../../mention/mention';
import {answerTime, linkRefused} from '../../../ui/answer-time';
import {Button} from '../../../ui/button';
import {Field} from '../../../ui/field';
import {localInput} from '../../../ui/moments';
import {say} from '../../../words';
import {channels} from './channels';

type Props = {mention: Mention; log(choice: Choice): Promise<boolean>; close(): void};

function choiceOf(channel: string, at: number, link: string): Choice {
  if (channel !== 'reply') return {kind: 'private contact', contactAt: at, channel};
  const url = link === '' ? {} : {replyUrl: link};
  return {kind: 'answered', how: 'by hand', replyAt: at, ...url};
}

/** Logs that the author heard from us: in the thread or in private, and when. */
export function AnswerForm({mention, log, close}: Props) {
  const [channel, setChannel] = useState('reply');
  const [when, setWhen] = useState(() => localInput(Date.now()));
  const [typed, setLink] = useState('');
  const [wasTried, setTried] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const link = channel === 'reply' ? typed.trim() : '';
  const [time, badLink] = [answerTime(when, mention, Date.now()), linkRefused(link)];
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!time.ok || badLink !== undefined) return;
    if (await log(choiceOf(channel, time.at, link))) close();
  };
  return (
    <form class="card-form" onSubmit={event => void save(event)} noValidate>
      <Field label={say('popup_contact_how')}>
        {tied => (
          <select
            {...tied}
            ref={first}
            value={channel}
            onChange={event => setChannel(event.currentTarget.value)}
          >
            {channels.map(([name, words]) => (
              <option key={name} value={name}>
                {say(words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('popup_answer_when')} error={wasTried && !time.ok ? time.why : undefined}>
        {tied => (
          <input
            {...tied}
            type="datetime-local"
            value={when}
            onInput={event => setWhen(event.currentTarget.value)}
          />
        )}
      </Field>
      {channel === 'reply' && (
        <Field label={say('popup_answer_link')} optional error={wasTried ? badLink : undefined}>
          {tied => (
            <input
              {...tied}
              type="url"
              value={typed}
              onInput={event => setLink(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <div class="form-end">
        <Button kind="primary" type="submit">
          {say('popup_answer_save')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {say('ui_cancel')}
        </Button>
      </div>
    </form>
  );
}
