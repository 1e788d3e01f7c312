import type {Settings} from '../settings/settings';
import {hostPattern, whyOff} from '../settings/sites';
import {changeSettings} from '../settings/write';
import {showIcons} from './icon';
import {wakeOpenTabs} from './injection';
import {register} from './registration';
import {inTurn} from './turn';

/** Makes the browser run Earmark where the settings say; elsewhere the pages end it themselves. */
export function applySites(settings: Settings): Promise<void> {
  return inTurn('sites', async () => {
    await register(settings);
    await wakeOpenTabs(settings);
    await showIcons(settings);
  });
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
