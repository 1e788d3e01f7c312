import {useEffect, useRef, useState} from 'preact/hooks';
import {answerTime} from '../../ui/answer-time';
import {Button} from '../../ui/button';
import {Field} from '../../ui/field';
import {localInput} from '../../ui/moments';
import {say} from '../../words';
import {choices} from './choices';
import type {Entry} from './entry';

/** Logs that several mentions were answered at one time. */
export function ManyAnswered({picked, close}: {picked: Entry[]; close(): void}) {
  const [when, setWhen] = useState(() => localInput(Date.now()));
  const [wasTried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const time = answerTime(when, {}, Date.now());
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (time.ok && (await choices.answered(picked, time.at))) close();
  };
  return (
    <form class="card-form" onSubmit={event => void submit(event)} noValidate>
      <Field
        label={say('popup_answer_when')}
        hint={say('dashboard_many_when_hint')}
        error={wasTried && !time.ok ? time.why : undefined}
      >
        {tied => (
          <input
            {...tied}
            ref={input}
            type="datetime-local"
            value={when}
            onInput={event => setWhen(event.currentTarget.value)}
          />
        )}
      </Field>
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
