import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {HostsBanner} from '../ui/hosts-banner';
import {Icon} from '../ui/icon';
import {PageMark} from '../ui/page-mark';
import {StormBanner} from '../ui/storm-banner';
import {Toasts} from '../ui/toast';
import {say} from '../words';
import {closeRegister} from './mentions/register';
import {place, sectionOf} from './place';
import {firstSection, groups, type Section, type SectionGroup, sections} from './sections';
import {useOurHours} from './use-our-hours';
import {useSettings} from './use-settings';

type GroupProps = {group: SectionGroup; shown: Section; choose(): void};

function Group({group, shown, choose}: GroupProps) {
  const heading = useId();
  return (
    <div class="dash-group">
      <p id={heading}>{say(group.title)}</p>
      <ul aria-labelledby={heading}>
        {group.sections.map(({id, title, icon, Count}) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === shown.id ? 'page' : undefined} onClick={choose}>
              <Icon name={icon} />
              {say(title)}
              {Count && <Count />}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sections in their groups; where the page is narrow they fold away behind a button. */
function Menu({shown}: {shown: Section}) {
  const [isOpen, open] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const fold = () => {
    open(false);
    button.current?.focus(); // On a wide page it is not drawn, and the focus stays where it is
  };
  return (
    <nav
      class="dash-menu"
      aria-label={say('dashboard_menu')}
      data-open={isOpen}
      onKeyDown={({key}) => key === 'Escape' && isOpen && fold()}
    >
      <div class="dash-name">
        <PageMark />
        <span>{say('extension_name')}</span>
      </div>
      <button
        ref={button}
        type="button"
        class="button dash-fold"
        data-kind="plain"
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        {say('dashboard_menu')}
        <Icon name="chevron" />
      </button>
      {groups.map(group => (
        <Group key={group.title} group={group} shown={shown} choose={fold} />
      ))}
    </nav>
  );
}

/** The full page: one section at a time, each behind its own link. */
export function Dashboard() {
  const settings = useSettings();
  useOurHours(settings);
  const shown = sections.find(({id}) => id === sectionOf(place.value)) ?? firstSection;
  const {View} = shown;
  useEffect(() => closeRegister, []);
  // Nothing is drawn before the theme is known: it would flash in the wrong one
  if (!settings) return null;
  return (
    <div class="dash">
      <Menu shown={shown} />
      <main class="dash-view">
        <h1>{say(shown.title)}</h1>
        {settings.ready && <HostsBanner sites={settings.sites} />}
        {shown.id !== 'storms' && (
          <StormBanner settings={settings} addressOf={id => `#storms/${id}`} />
        )}
        <View key={shown.id} settings={settings} />
      </main>
      <Toasts />
    </div>
  );
}
