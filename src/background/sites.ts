import {readSettings} from '../settings/read';
import type {Settings} from '../settings/settings';
import {hostPattern, whyOff} from '../settings/sites';
import {changeSettings} from '../settings/write';
import {showIcons} from './icon';
import {isOn, wakeOpenTabs} from './injection';
import {wasAsked} from './once';
import {register} from './registration';
import {tabPages} from './tab-page';
import {forgetTab} from './tabs';
import {inTurn} from './turn';

/** What is shown where Earmark is off now is counted no more, unless a person asked for it there. */
async function forgetWhereOff(settings: Settings): Promise<void> {
  for (const {tabId, url} of await tabPages()) {
    if (!isOn(url, settings) && !(await wasAsked(tabId))) await forgetTab(tabId);
  }
}

/** Makes the browser run Earmark where the settings say; elsewhere the pages end it themselves. */
export function applySites(settings: Settings): Promise<void> {
  return inTurn('sites', async () => {
    await register(settings);
    await forgetWhereOff(settings);
    await wakeOpenTabs(settings);
    await showIcons(settings);
  });
}

/** A person let Earmark read more sites: the pages of them that are open are read from now on. */
export async function permissionsAdded({origins}: chrome.permissions.Permissions): Promise<void> {
  if (origins && origins.length > 0) await applySites(await readSettings());
}

/** Registers what should be registered, where it failed or the worker died over it. */
export function mendRegistration(): Promise<void> {
  return inTurn('sites', async () => register(await readSettings()));
}

/** Pauses Earmark on a site, or lets it run there again. */
export async function togglePause(host: string): Promise<void> {
  const pattern = hostPattern(host);
  if (pattern === undefined) return;
  const settings = await changeSettings(before => {
    const {sites} = before;
    const isPaused = whyOff(sites, host) === 'paused';
    const others = sites.paused.filter(other => other !== pattern && other !== `*.${pattern}`);
    return {...before, sites: {...sites, paused: isPaused ? others : [...others, pattern]}};
  });
  await applySites(settings);
}
