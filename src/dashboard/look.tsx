import {ask} from '../messages/ask';
import type {Theme} from '../settings/settings';
import {Choice} from '../ui/choice';
import {say, type Word} from '../words';
import {saving} from './saving';

const themes: [Theme, Word][] = [
  ['system', 'dashboard_theme_system'],
  ['light', 'dashboard_theme_light'],
  ['dark', 'dashboard_theme_dark'],
];

/** Light, dark, or as the browser has it; holds at once on every page of ours. */
export function Look({theme}: {theme: Theme}) {
  const choose = (next: Theme) =>
    void saving(() => ask('settings.changed', {theme: next}), say('dashboard_saved'));
  return (
    <fieldset class="field">
      <legend class="field-label">{say('dashboard_look')}</legend>
      {themes.map(([name, words]) => (
        <Choice
          key={name}
          type="radio"
          name="theme"
          checked={theme === name}
          choose={() => choose(name)}
        >
          {say(words)}
        </Choice>
      ))}
    </fieldset>
  );
}
