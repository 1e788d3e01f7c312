import {useState} from 'preact/hooks';
import type {Minutes} from '../mention/post';
import {ask} from '../messages/ask';
import type {Settings} from '../settings/settings';
import {Button} from '../ui/button';
import {Field} from '../ui/field';
import {say} from '../words';
import {targetIn} from './draft';
import {Look} from './look';
import {PersonForm} from './person-form';
import {saving} from './saving';
import {TargetField} from './target-field';

const DAY: Minutes = 1_440;
const LONGEST_DAYS = 365;

function daysMistake(typed: string): string | undefined {
  const days = Number(typed);
  const isGood = typed.trim() !== '' && days >= 1 && days <= LONGEST_DAYS;
  return isGood ? undefined : say('dashboard_archive_refused', LONGEST_DAYS);
}

function PromiseForm({settings}: {settings: Settings}) {
  // What nobody typed here stays as it is kept, and shows what another window makes of it
  const [typed, setTyped] = useState<{target?: string; days?: string}>({});
  const {target = String(settings.target), days = String(settings.archiveAfter / DAY)} = typed;
  const minutes = targetIn(target);
  const wrongDays = daysMistake(days);
  const save = async (event: Event) => {
    event.preventDefault();
    if (!minutes.ok || wrongDays !== undefined) return;
    const change = {
      ...(typed.target === undefined ? {} : {target: minutes.minutes}),
      ...(typed.days === undefined ? {} : {archiveAfter: Number(days) * DAY}),
    };
    const isKept = await saving(() => ask('settings.changed', change), say('dashboard_saved'));
    if (isKept) setTyped(now => (now === typed ? {} : now));
  };
  return (
    <form class="panel-card" onSubmit={event => void save(event)} noValidate>
      <TargetField
        typed={target}
        mistake={minutes.ok ? undefined : minutes.why}
        change={next => setTyped({...typed, target: next})}
      />
      <p class="field-hint">{say('dashboard_reminders')}</p>
      <Field
        label={say('dashboard_archive_after')}
        hint={say('dashboard_archive_after_hint')}
        error={wrongDays}
      >
        {tied => (
          <input
            {...tied}
            inputMode="decimal"
            size={8}
            value={days}
            onInput={event => setTyped({...typed, days: event.currentTarget.value})}
          />
        )}
      </Field>
      <div class="form-end">
        <Button kind="primary" type="submit">
          {say('dashboard_save')}
        </Button>
      </div>
    </form>
  );
}

/** How soon an author has an answer, when a post is too old for that, who decides, the look. */
export function Targets({settings}: {settings: Settings}) {
  return (
    <>
      <PromiseForm settings={settings} />
      <PersonForm />
      <div class="panel-card">
        <Look theme={settings.theme} />
      </div>
    </>
  );
}
