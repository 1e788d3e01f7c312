import {browser} from '../../browser';

/** What the browser is asked for; Firefox alone asks about data, too. */
type Wanted = chrome.permissions.Permissions & {data_collection?: string[]};

const isFirefox = (): boolean => 'browser_specific_settings' in browser.runtime.getManifest();

/**
 * Asks the person, through the browser, whether briefs may go to this host. Only within their click;
 * what was allowed before is not asked again.
 */
export async function allowHost(url: string): Promise<boolean> {
  const wanted: Wanted = {
    origins: [`https://${new URL(url).hostname}/*`],
    // A brief holds what a customer wrote, and who they are
    ...(isFirefox() ? {data_collection: ['websiteContent', 'personallyIdentifyingInfo']} : {}),
  };
  return browser.permissions.request(wanted);
}
