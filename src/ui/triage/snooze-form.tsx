import {useState} from 'preact/hooks';
import type {Instant} from '../../mention/post';
import {say} from '../../words';
import {Button} from '../button';
import {Field} from '../field';
import {FormEnd} from '../form-end';
import {localInput} from '../moments';
import {TimeField} from '../time-field';
import {snoozeTimes, snoozeUntil} from './snooze-times';
import './desk-parts.css';

type Props = {
  snooze(until: Instant, reason: string | undefined): Promise<boolean>;
  close(): void;
};

/** Sets a mention aside until a time, with the reason. */
export function SnoozeForm({snooze, close}: Props) {
  const times = snoozeTimes(Date.now());
  const [until, setUntil] = useState(() => localInput(times[2]?.at ?? Date.now()));
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const time = snoozeUntil(until, Date.now());
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!time.ok) return;
    const why = reason.trim();
    if (await snooze(time.at, why === '' ? undefined : why)) close();
  };
  return (
    <form class="desk-form" onSubmit={save} noValidate>
      <Field label={say('ui_snooze_reason')} optional>
        {tied => (
          <input
            {...tied}
            value={reason}
            maxLength={300}
            onInput={event => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <TimeField
        label={say('ui_snooze_until')}
        value={until}
        error={wasTried && !time.ok ? time.why : undefined}
        change={setUntil}
      />
      <div class="desk-quick">
        {times.map(({words, at}) => (
          <Button key={words} kind="quiet" onClick={() => setUntil(localInput(at))}>
            {say(words)}
          </Button>
        ))}
      </div>
      <FormEnd save={say('ui_snooze_save')} close={close} />
    </form>
  );
}
