import {threadAddress} from '../posts/address';
import {readSettings} from '../settings/read';
import {isKnownThread} from '../store/read/thread';
import {StoreUnavailable} from '../store/unavailable';
import {inject, isAwake, isOn, VISIT} from './injection';

/**
 * The addresses that the thread of a page may have: its own, and those above it, as some forums
 * write the number of a post behind the address of its thread.
 */
function threadsOf(url: string): string[] {
  const thread = threadAddress(url, url);
  if (thread === undefined) return [];
  const above = thread.replace(/\/[^/?#]+\/?(?:[?#].*)?$/, '');
  return [thread, above, `${above}/`];
}

async function isKnown(url: string): Promise<boolean> {
  try {
    return await isKnownThread(threadsOf(url));
  } catch (error) {
    // Where nothing is kept, no thread is known
    if (error instanceof StoreUnavailable) return false;
    throw error;
  }
}

/**
 * Brings the reader to a page of a thread that has mentions: what followed them may stand there,
 * though nothing on the page is watched for. The page has not to ask, and hears nothing.
 */
export async function visitKnownThread({id, url}: chrome.tabs.Tab): Promise<void> {
  if (id === undefined || url === undefined || !isOn(url, await readSettings())) return;
  if ((await isKnown(url)) && !(await isAwake(id))) await inject(VISIT, id);
}
