import {useState} from 'preact/hooks';
import type {Mention} from '../mention/mention';
import {answerTime, linkRefused} from '../ui/answer-time';
import {Field} from '../ui/field';
import {FormEnd} from '../ui/form-end';
import {localInput} from '../ui/moments';
import {now} from '../ui/now';
import {TimeField} from '../ui/time-field';
import {say} from '../words';
import {choices} from './choices';

/** Logs an answer that was given at another time, with a link to it where there is one. */
export function AnswerForm({mention, close}: {mention: Mention; close(): void}) {
  const [when, setWhen] = useState(() => localInput(now.peek()));
  const [link, setLink] = useState('');
  const [wasTried, setTried] = useState(false);
  const time = answerTime(when, mention, Date.now());
  const badLink = linkRefused(link);
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!time.ok || badLink !== undefined) return;
    const url = link.trim() === '' ? undefined : link.trim();
    if (await choices.answered([mention], time.at, url)) close();
  };
  return (
    <form class="card-form" onSubmit={save} noValidate>
      <TimeField
        label={say('popup_answer_when')}
        value={when}
        error={wasTried && !time.ok ? time.why : undefined}
        change={setWhen}
      />
      <Field label={say('popup_answer_link')} optional error={wasTried ? badLink : undefined}>
        {tied => (
          <input
            {...tied}
            type="url"
            inputMode="url"
            value={link}
            onInput={event => setLink(event.currentTarget.value)}
          />
        )}
      </Field>
      <FormEnd save={say('popup_answer_save')} close={close} />
    </form>
  );
}
