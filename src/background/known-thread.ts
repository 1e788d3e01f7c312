import {readSettings} from '../settings/read';
import {watchedAmong} from '../store/read/places';
import {isKnownThread} from '../store/read/thread';
import {StoreUnavailable} from '../store/unavailable';
import {inject, isAwake, isOn, VISIT} from './injection';
import {placesAt} from './places-at';

async function isKnown(url: string): Promise<boolean> {
  try {
    const names = placesAt(url);
    return (await isKnownThread(names)) || (await watchedAmong(names)) !== undefined;
  } catch (error) {
    // Where nothing is kept, no thread is known
    if (error instanceof StoreUnavailable) return false;
    throw error;
  }
}

/**
 * Brings the reader to a page of a thread that has mentions, as what followed them may stand there
 * though nothing on the page is watched for; and to a place that a person watches. The page has not to ask, and hears nothing.
 */
export async function visitKnownThread({id, url}: chrome.tabs.Tab): Promise<void> {
  if (id === undefined || url === undefined || !isOn(url, await readSettings())) return;
  if ((await isKnown(url)) && !(await isAwake(id))) await inject(VISIT, id);
}
