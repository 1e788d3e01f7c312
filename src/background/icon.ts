import {browser} from '../browser';
import type {Settings} from '../settings/settings';
import {say} from '../words';
import {hostOf, isOn} from './injection';
import {whileOpen} from './tab-open';

const SIZES = [16, 32, 48] as const;

const iconSet = (name: 'earmark' | 'off'): Record<number, string> =>
  Object.fromEntries(SIZES.map(size => [size, `/icons/${name}-${size}.png`]));

/** Shows in the toolbar whether Earmark runs on a tab's page: grey where it is off. */
export async function showIcon(tab: chrome.tabs.Tab, settings: Settings): Promise<void> {
  const {id: tabId, url} = tab;
  if (tabId === undefined) return;
  const isRunning = isOn(url, settings);
  const isOffHere = settings.ready && !isRunning && hostOf(url) !== undefined;
  await whileOpen(tabId, async () => {
    await browser.action.setIcon({tabId, path: iconSet(isOffHere ? 'off' : 'earmark')});
    await browser.action.setTitle({
      tabId,
      title: say(isOffHere ? 'worker_off_here' : 'extension_name'),
    });
  });
}

/** Shows it in the tabs that are looked at. */
export async function showIcons(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({active: true});
  await Promise.all(tabs.map(tab => showIcon(tab, settings)));
}
