import {browser} from '../browser';
import {askForHosts, liveHosts} from '../settings/hosts';
import type {Settings} from '../settings/settings';
import {Button} from '../ui/button';
import {useLive} from '../ui/use-live';
import {say} from '../words';

/** Shown while the browser keeps Earmark from reading pages: what that means, and the way out. */
export function HostsBanner({settings: {sites}}: {settings: Settings}) {
  const granted = useLive(() => liveHosts(sites), [sites]);
  if (granted.is !== 'there' || granted.value) return null;
  const grant = () => {
    void askForHosts(sites);
    // Firefox asks beneath the popup, where nobody can press the button
    if (browser.sidebarAction) window.close();
  };
  return (
    <div class="banner" role="status">
      <p>{say('popup_hosts_missing')}</p>
      <Button kind="primary" onClick={grant}>
        {say('popup_hosts_grant')}
      </Button>
    </div>
  );
}
