import {browser} from '../browser';
import {ask} from '../messages/ask';
import type {Settings} from '../settings/settings';
import {KeyHelp} from '../ui/key-help';
import {Switch} from '../ui/switch';
import {say, type Word} from '../words';
import {saving} from './saving';
import {Shortcut} from './shortcut';

const commands: [command: string, words: Word][] = [
  ['_execute_action', 'dashboard_key_popup'],
  ['flag-post', 'dashboard_key_flag'],
  ['open-panel', 'dashboard_key_panel'],
];

const kept: Word[] = [
  'dashboard_kept_posts',
  'dashboard_kept_decisions',
  'dashboard_kept_beside',
  'dashboard_kept_settings',
];
const never: Word[] = [
  'dashboard_never_sent',
  'dashboard_never_history',
  'dashboard_never_private',
];

function List({title, items}: {title: Word; items: Word[]}) {
  return (
    <div class="panel-card">
      <h2>{say(title)}</h2>
      <ul class="plain-list">
        {items.map(item => (
          <li key={item}>{say(item)}</li>
        ))}
      </ul>
    </div>
  );
}

const turnKeys = (singleKeys: boolean) =>
  void saving(() => ask('settings.changed', {singleKeys}), say('dashboard_saved'));

/** The keys, what is kept, what never leaves, and which version this is. */
export function About({settings}: {settings: Settings}) {
  return (
    <>
      <div class="panel-card">
        <h2>{say('dashboard_keys')}</h2>
        <dl class="key-help">
          {commands.map(([command, words]) => (
            <div key={command}>
              <dt>
                <Shortcut command={command} />
              </dt>
              <dd>{say(words)}</dd>
            </div>
          ))}
        </dl>
        <p class="field-hint">{say('dashboard_keys_where')}</p>
        <h3>{say('dashboard_keys_lists')}</h3>
        <Switch on={settings.singleKeys} turn={turnKeys}>
          {say('dashboard_single_keys')}
        </Switch>
        <KeyHelp />
      </div>
      <List title="dashboard_is_kept" items={kept} />
      <List title="dashboard_is_never" items={never} />
      <p class="field-hint">{say('dashboard_version', browser.runtime.getManifest().version)}</p>
    </>
  );
}
