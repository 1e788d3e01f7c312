import {useEffect} from 'preact/hooks';
import {liveSettings} from '../settings/live';
import {applyTheme} from '../ui/apply-theme';
import {Icon} from '../ui/icon';
import {PageMark} from '../ui/page-mark';
import {Toasts} from '../ui/toast';
import {useLive} from '../ui/use-live';
import {say} from '../words';
import {place} from './place';
import {type Section, sections} from './sections';

function Menu({shown}: {shown: Section}) {
  return (
    <nav class="dash-menu" aria-label={say('dashboard_menu')}>
      <div class="dash-name">
        <PageMark />
        <span>{say('extension_name')}</span>
      </div>
      <ul>
        {sections.map(({id, title, icon}) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === shown.id ? 'page' : undefined}>
              <Icon name={icon} />
              {say(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The full page: one section at a time, each behind its own link. */
export function Dashboard() {
  const settings = useLive(() => liveSettings, []);
  const shown = sections.find(({id}) => id === place.value) ?? sections[0];
  const theme = settings.is === 'there' ? settings.value.theme : 'system';
  useEffect(() => applyTheme(theme), [theme]);
  const {View} = shown;
  return (
    <div class="dash">
      <Menu shown={shown} />
      <main class="dash-view">
        <h1>{say(shown.title)}</h1>
        {settings.is === 'there' && <View key={shown.id} settings={settings.value} />}
      </main>
      <Toasts />
    </div>
  );
}
