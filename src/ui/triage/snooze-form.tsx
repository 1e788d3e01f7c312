import {useState} from 'preact/hooks';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {say} from '../../words';
import {Button} from '../button';
import {Field} from '../field';
import {FormEnd} from '../form-end';
import {localInput} from '../moments';
import {TimeField} from '../time-field';
import {useTyped} from '../use-typed';
import {snoozeTimes, snoozeUntil} from './snooze-times';
import './desk-parts.css';

type Props = {
  mention: Mention;
  snooze(until: Instant, reason: string | undefined): Promise<boolean>;
  close(): void;
};

/** Sets a mention aside until a time, with the reason. */
export function SnoozeForm({mention, snooze, close}: Props) {
  const times = snoozeTimes(Date.now());
  const [tomorrow] = useState(() => localInput(times[2]?.at ?? Date.now()));
  const given = {until: tomorrow, reason: ''};
  const {typed, type, forget} = useTyped(`snooze ${mention.id}`, given);
  const {until, reason} = typed;
  const [wasTried, setTried] = useState(false);
  const time = snoozeUntil(until, Date.now());
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!time.ok) return;
    const why = reason.trim();
    if (!(await snooze(time.at, why === '' ? undefined : why))) return;
    forget();
    close();
  };
  return (
    <form class="desk-form" onSubmit={save} noValidate>
      <Field label={say('ui_snooze_reason')} optional>
        {tied => (
          <input
            {...tied}
            value={reason}
            maxLength={300}
            onInput={event => type('reason', event.currentTarget.value)}
          />
        )}
      </Field>
      <TimeField
        label={say('ui_snooze_until')}
        value={until}
        error={wasTried && !time.ok ? time.why : undefined}
        change={moment => type('until', moment)}
      />
      <div class="desk-quick">
        {times.map(({words, at}) => (
          <Button key={words} kind="quiet" onClick={() => type('until', localInput(at))}>
            {say(words)}
          </Button>
        ))}
      </div>
      <FormEnd save={say('ui_snooze_save')} close={close} />
    </form>
  );
}
