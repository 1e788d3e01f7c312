import {useLayoutEffect} from 'preact/hooks';
import {browser} from '../browser';
import type {Settings} from '../settings/settings';
import {applyTheme} from '../ui/apply-theme';
import {Button} from '../ui/button';
import {Empty} from '../ui/empty';
import {HostsBanner} from '../ui/hosts-banner';
import {areKeysOn} from '../ui/keys';
import {StormBanner} from '../ui/storm-banner';
import {useLive} from '../ui/use-live';
import {WasYou} from '../ui/was-you';
import {say} from '../words';
import {Figures} from './figures';
import {settings as theSettings} from './first';
import {Foot} from './foot';
import {Header} from './header';
import {Triage} from './triage';
import {Trouble} from './trouble';

const openPage = (page: string) => () =>
  void browser.tabs.create({url: browser.runtime.getURL(page)});

function NotSetUp() {
  return (
    <Empty title={say('popup_not_set_up')}>
      <p>{say('popup_not_set_up_hint')}</p>
      <Button kind="primary" size="large" onClick={openPage('welcome.html')}>
        {say('popup_set_up')}
      </Button>
    </Empty>
  );
}

function NoBrand() {
  return (
    <Empty title={say('popup_no_brand')}>
      <p>{say('popup_no_brand_hint')}</p>
      <Button kind="primary" onClick={openPage('dashboard.html#brands')}>
        {say('popup_add_brand')}
      </Button>
    </Empty>
  );
}

/** Firefox asks beneath the popup, where nobody can press the button. */
const closeIfBelow = () => {
  if (browser.sidebarAction) window.close();
};

function Body({settings}: {settings: Settings}) {
  if (!settings.ready) return <NotSetUp />;
  return (
    <>
      <HostsBanner sites={settings.sites} then={closeIfBelow} />
      <StormBanner settings={settings} addressOf={id => `dashboard.html#storms/${id}`} isAway />
      <WasYou />
      {settings.brands.length === 0 && <NoBrand />}
      <Figures settings={settings} />
      <Triage settings={settings} />
    </>
  );
}

/** The view of the popup and of the panel beside the page. */
export function App() {
  const settings = useLive(() => theSettings, []);
  const theme = settings.is === 'there' ? settings.value.theme : 'system';
  const singleKeys = settings.is !== 'there' || settings.value.singleKeys;
  useLayoutEffect(() => applyTheme(theme), [theme]);
  useLayoutEffect(() => {
    areKeysOn.value = singleKeys;
  }, [singleKeys]);
  // Nothing is drawn before the theme is known: it would flash in the wrong one
  if (settings.is === 'reading') return null;
  return (
    <>
      <Header settings={settings.is === 'there' ? settings.value : undefined} />
      <main>
        {settings.is === 'there' && <Body settings={settings.value} />}
        {settings.is === 'failed' && <Trouble error={settings.error} />}
      </main>
      <Foot />
    </>
  );
}
