import {useState} from 'preact/hooks';
import {browser} from '../browser';
import type {Settings} from '../settings/settings';
import {Button} from '../ui/button';
import {useKeys} from '../ui/keys';
import {PageMark} from '../ui/page-mark';
import {say} from '../words';
import {activeTab} from './active-tab';
import {Help} from './help';
import {PageLine} from './page-line';
import {SiteBar} from './site-bar';

const isPanel = (): boolean => document.documentElement.classList.contains('panel');

/** Opens the same view beside the page. Both browsers want it within the click itself. */
function openPanel(): void {
  const windowId = activeTab.peek()?.windowId;
  const close = () => window.close();
  if (browser.sidebarAction) void browser.sidebarAction.open().then(close);
  else if (windowId !== undefined) void browser.sidePanel.open({windowId}).then(close);
}

/** The name, and the ways to the panel, the dashboard and the help. */
export function Header({settings}: {settings: Settings | undefined}) {
  const [isHelping, setHelping] = useState(false);
  useKeys({'?': () => setHelping(true)});
  return (
    <header class="header">
      <PageMark />
      <div class="header-words">
        <h1>{say('extension_name')}</h1>
        {settings?.ready && <SiteBar settings={settings} />}
        {settings?.ready && <PageLine />}
      </div>
      {!isPanel() && (
        <Button kind="quiet" icon="panel" aria-label={say('popup_to_panel')} onClick={openPanel} />
      )}
      <Button
        kind="quiet"
        icon="page"
        aria-label={say('popup_to_dashboard')}
        onClick={() => void browser.runtime.openOptionsPage()}
      />
      <Button
        kind="quiet"
        icon="question"
        aria-label={say('popup_help')}
        onClick={() => setHelping(true)}
      />
      {isHelping && <Help close={() => setHelping(false)} />}
    </header>
  );
}
