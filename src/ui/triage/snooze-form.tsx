import {useEffect, useRef, useState} from 'preact/hooks';
import type {Instant} from '../../mention/post';
import {say} from '../../words';
import {Button} from '../button';
import {Field} from '../field';
import {localInput} from '../moments';
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
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
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
            ref={first}
            value={reason}
            maxLength={300}
            onInput={event => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={say('ui_snooze_until')} error={wasTried && !time.ok ? time.why : undefined}>
        {tied => (
          <input
            {...tied}
            type="datetime-local"
            value={until}
            onInput={event => setUntil(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="desk-quick">
        {times.map(({words, at}) => (
          <Button key={words} kind="quiet" onClick={() => setUntil(localInput(at))}>
            {say(words)}
          </Button>
        ))}
      </div>
      <div class="desk-form-end">
        <Button kind="primary" type="submit">
          {say('ui_snooze_save')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {say('ui_cancel')}
        </Button>
      </div>
    </form>
  );
}
