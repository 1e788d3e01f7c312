import {useEffect, useRef, useState} from 'preact/hooks';
import type {Mention} from '../mention/mention';
import {answerTime} from '../ui/answer-time';
import {Button} from '../ui/button';
import {Field} from '../ui/field';
import {localInput} from '../ui/moments';
import {now} from '../ui/now';
import {say, type Word} from '../words';
import {choices} from './choices';

/** The ways in which people are written to or called outside the thread, by the name that is kept. */
const channels: [name: string, words: Word][] = [
  ['e-mail', 'popup_contact_email'],
  ['phone', 'popup_contact_phone'],
  ['direct message', 'popup_contact_message'],
  ['letter', 'popup_contact_letter'],
];

/** Logs that the author heard from us in private: how, and when. */
export function ContactForm({mention, close}: {mention: Mention; close(): void}) {
  const [channel, setChannel] = useState('e-mail');
  const [when, setWhen] = useState(() => localInput(now.peek()));
  const [wasTried, setTried] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const time = answerTime(when, mention, Date.now());
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (time.ok && (await choices.inPrivate(mention, time.at, channel))) close();
  };
  return (
    <form class="card-form" onSubmit={save} noValidate>
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
      <Field label={say('popup_contact_when')} error={wasTried && !time.ok ? time.why : undefined}>
        {tied => (
          <input
            {...tied}
            type="datetime-local"
            value={when}
            onInput={event => setWhen(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="card-form-end">
        <Button kind="primary" type="submit">
          {say('popup_contact_save')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {say('ui_cancel')}
        </Button>
      </div>
    </form>
  );
}
