import {ask} from '../messages/ask';
import type {Settings, Sites} from '../settings/settings';
import type {WhyOff} from '../settings/sites';
import {failureWords} from '../ui/failure-words';
import {Switch} from '../ui/switch';
import {toast} from '../ui/toast';
import {say, type Word} from '../words';
import {activeTab} from './active-tab';
import {thisSite, turnedOff, turnedOn} from './this-site';

const whyWords: Record<WhyOff, Word> = {
  paused: 'popup_off_paused',
  'off from the start': 'popup_off_from_start',
  'not listed': 'popup_off_not_listed',
};

async function change(sites: Sites, seen: Sites): Promise<void> {
  try {
    await ask('sites.changed', {sites, seen});
  } catch (error) {
    toast.value = {kind: 'mistake', words: failureWords(error)};
  }
}

/** Whether Earmark runs on the site that the person looks at, and the switch for it. */
export function SiteBar({settings: {sites}}: {settings: Settings}) {
  const site = thisSite(activeTab.value?.url, sites);
  if (site.is === 'unknown') return null;
  if (site.is === 'not readable') {
    return <div class="site-bar site-note">{say('popup_cannot_read')}</div>;
  }
  const {host} = site;
  const turn = (on: boolean) => change(on ? turnedOn(sites, host) : turnedOff(sites, host), sites);
  return (
    <div class="site-bar">
      <Switch on={site.is === 'running'} turn={on => void turn(on)}>
        {say('popup_on_site', host)}
      </Switch>
      {site.is === 'off' && <span class="site-note">{say(whyWords[site.why])}</span>}
    </div>
  );
}
