import {browser} from '../browser';
import type {Sites} from './settings';
import {registrationOf} from './sites';

const originsOf = (sites: Sites) => ({origins: registrationOf(sites).matches});

/** Whether the browser lets Earmark read where it is to run; told again when that changes. */
export function liveHosts(sites: Sites) {
  return {
    subscribe(next: (granted: boolean) => void, failed: (error: unknown) => void): () => void {
      const {onAdded, onRemoved} = browser.permissions;
      const look = () => void browser.permissions.contains(originsOf(sites)).then(next, failed);
      onAdded.addListener(look);
      onRemoved.addListener(look);
      look();
      return () => {
        onAdded.removeListener(look);
        onRemoved.removeListener(look);
      };
    },
  };
}

/** Asks the person to let Earmark read there; only within a click. */
export function askForHosts(sites: Sites): Promise<boolean> {
  return browser.permissions.request(originsOf(sites));
}
