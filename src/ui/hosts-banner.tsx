import {askForHosts, liveHosts} from '../settings/hosts';
import type {Sites} from '../settings/settings';
import {say} from '../words';
import {Button} from './button';
import './hosts-banner.css';
import {useLive} from './use-live';

type Props = {
  sites: Sites;
  /** What follows the press, by which the browser asks. */
  then?(): void;
};

/** Shown while the browser keeps Earmark from reading pages: what that means, and the way out. */
export function HostsBanner({sites, then}: Props) {
  const granted = useLive(() => liveHosts(sites), [sites]);
  if (granted.is !== 'there' || granted.value) return null;
  const grant = () => {
    void askForHosts(sites);
    then?.();
  };
  return (
    <div class="hosts-banner" role="status">
      <p>{say('ui_hosts_missing')}</p>
      <Button kind="primary" onClick={grant}>
        {say('ui_hosts_grant')}
      </Button>
    </div>
  );
}
