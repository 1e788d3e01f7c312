import {browser} from '../../browser';

/** What a person has before them in a tab. */
type Front = {windowId: number; url: string};

/** What is in front in the tab's window, if it is this tab; a page may be left at any time. */
export async function inFront(tabId: number): Promise<Front | undefined> {
  const tabs = await browser.tabs.query({active: true});
  const {windowId, url} = tabs.find(({id}) => id === tabId) ?? {};
  return windowId === undefined || url === undefined ? undefined : {windowId, url};
}

/** True where the same page is in front still. */
export async function isStillInFront(tabId: number, before: Front): Promise<boolean> {
  const after = await inFront(tabId);
  return after?.url === before.url && after.windowId === before.windowId;
}

/** The bytes of a `data:` address; to fetch one would be a request. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  const letters = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(letters, letter => letter.charCodeAt(0));
}

/** What a window shows; undefined where the browser will not tell. */
export async function shownIn(windowId: number): Promise<Blob | undefined> {
  try {
    // Cut out and packed once more, a little loss is not seen; without any it would take a second
    const shot = await browser.tabs.captureVisibleTab(windowId, {format: 'jpeg', quality: 95});
    return new Blob([bytesOf(shot)], {type: 'image/jpeg'});
  } catch (error) {
    // Minimised, closed to extensions, or asked for too often: browsers word it differently
    console.info('The browser took no picture.', error);
    return undefined;
  }
}
