import {useEffect, useState} from 'preact/hooks';
import type {Minutes} from '../mention/post';
import {ask} from '../messages/ask';
import type {Settings, Theme} from '../settings/settings';
import {readPrivate} from '../store/read';
import {Button} from '../ui/button';
import {Choice} from '../ui/choice';
import {Field} from '../ui/field';
import {say, type Word} from '../words';
import {targetIn} from './draft';
import {PersonField} from './person-field';
import {saving} from './saving';
import {TargetField} from './target-field';

const DAY: Minutes = 1_440;
const LONGEST_DAYS = 365;

const themes: Record<Theme, Word> = {
  system: 'dashboard_theme_system',
  light: 'dashboard_theme_light',
  dark: 'dashboard_theme_dark',
};

function daysMistake(typed: string): string | undefined {
  const days = Number(typed);
  const isGood = typed.trim() !== '' && days >= 1 && days <= LONGEST_DAYS;
  return isGood ? undefined : say('dashboard_archive_refused', LONGEST_DAYS);
}

function Promised({settings}: {settings: Settings}) {
  const [target, setTarget] = useState(String(settings.target));
  const [days, setDays] = useState(String(settings.archiveAfter / DAY));
  const minutes = targetIn(target);
  const wrongDays = daysMistake(days);
  const save = (event: Event) => {
    event.preventDefault();
    if (!minutes.ok || wrongDays !== undefined) return;
    const change = {target: minutes.minutes, archiveAfter: Number(days) * DAY};
    void saving(() => ask('settings.changed', change), say('dashboard_saved'));
  };
  return (
    <form class="panel-card" onSubmit={save} noValidate>
      <TargetField
        typed={target}
        mistake={minutes.ok ? undefined : minutes.why}
        change={setTarget}
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
            onInput={event => setDays(event.currentTarget.value)}
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

function Person() {
  const [name, setName] = useState('');
  useEffect(() => {
    readPrivate('person').then(
      person => setName(typed => typed || (person ?? '')),
      // The mentions section says what is wrong with the store; a name can be typed all the same
      () => undefined,
    );
  }, []);
  const save = (event: Event) => {
    event.preventDefault();
    void saving(() => ask('person.named', {name: name.trim()}), say('dashboard_saved'));
  };
  return (
    <form class="panel-card" onSubmit={save}>
      <PersonField name={name} change={setName} />
      <div class="form-end">
        <Button type="submit">{say('dashboard_save')}</Button>
      </div>
    </form>
  );
}

function Look({theme}: {theme: Theme}) {
  const choose = (next: Theme) =>
    void saving(() => ask('settings.changed', {theme: next}), say('dashboard_saved'));
  return (
    <fieldset class="field">
      <legend class="field-label">{say('dashboard_look')}</legend>
      {(['system', 'light', 'dark'] as const).map(name => (
        <Choice
          key={name}
          type="radio"
          name="theme"
          checked={theme === name}
          choose={() => choose(name)}
        >
          {say(themes[name])}
        </Choice>
      ))}
    </fieldset>
  );
}

/** How soon an author has an answer, when a post is too old for that, who decides, the look. */
export function Targets({settings}: {settings: Settings}) {
  return (
    <>
      <Promised settings={settings} />
      <Person />
      <div class="panel-card">
        <Look theme={settings.theme} />
      </div>
    </>
  );
}
