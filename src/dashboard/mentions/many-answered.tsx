import {useState} from 'preact/hooks';
import {answerTime} from '../../ui/answer-time';
import {FormEnd} from '../../ui/form-end';
import {localInput} from '../../ui/moments';
import {TimeField} from '../../ui/time-field';
import {say} from '../../words';
import {choices} from './choices';
import type {Entry} from './entry';

/** Logs that several mentions were answered at one time. */
export function ManyAnswered({picked, close}: {picked: Entry[]; close(): void}) {
  const [when, setWhen] = useState(() => localInput(Date.now()));
  const [wasTried, setTried] = useState(false);
  const time = answerTime(when, undefined, Date.now());
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (time.ok && (await choices.answered(picked, time.at))) close();
  };
  return (
    <form class="card-form" onSubmit={event => void submit(event)} noValidate>
      <TimeField
        label={say('popup_answer_when')}
        hint={say('dashboard_many_when_hint')}
        value={when}
        error={wasTried && !time.ok ? time.why : undefined}
        change={setWhen}
      />
      <FormEnd save={say('popup_answer_save')} close={close} />
    </form>
  );
}
