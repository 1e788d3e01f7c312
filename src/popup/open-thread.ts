import {browser} from '../browser';
import type {Mention} from '../mention/mention';
import {addressOf} from '../ui/source';

const withoutHash = (address: string | undefined): string | undefined => address?.split('#')[0];

/**
 * Shows the post in its thread. A tab that already has the page is brought forward; it moves to the
 * post only within the page, since a reload would lose a half-written reply.
 */
export async function openThread(mention: Mention): Promise<void> {
  const url = addressOf(mention);
  if (url === undefined) return;
  const tabs = await browser.tabs.query({});
  const open = tabs.find(tab => withoutHash(tab.url) === withoutHash(url));
  if (open?.id === undefined) {
    await browser.tabs.create({url});
    return;
  }
  const hash = open.url === url ? {} : {url};
  await browser.tabs.update(open.id, {active: true, ...hash});
  await browser.windows.update(open.windowId, {focused: true});
}
