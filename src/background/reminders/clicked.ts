import {browser} from '../../browser';
import type {Mention} from '../../mention/mention';
import {mentionById} from '../../store/read/one';
import {hostOf} from '../injection';
import {stormOfNotice} from '../storms/notice';
import {casesAddress} from './cases';
import {isOfSoon, mentionOfNotice} from './tell';

const withoutHash = (address: string | undefined): string | undefined => address?.split('#')[0];

/**
 * Shows an address in the tab that has its page, else in a new one. Such a tab moves only within
 * the page: a reload would lose a half-written reply.
 */
async function show(url: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const open = tabs.find(tab => withoutHash(tab.url) === withoutHash(url));
  if (open?.id === undefined) {
    await browser.tabs.create({url});
    return;
  }
  await browser.tabs.update(open.id, {active: true, ...(open.url === url ? {} : {url})});
  await browser.windows.update(open.windowId, {focused: true});
}

/** Where a post can be seen: on the web alone, whatever a backup says of it. */
const addressOf = ({post, pageUrl}: Mention): string | undefined =>
  [post.permalink, post.threadUrl, pageUrl].find(url => hostOf(url) !== undefined);

/** The list of what a notification is about: what is late, and what was soon, the most urgent first. */
function listOf(name: string): string {
  const query = new URLSearchParams({sort: 'urgent', late: 'late'});
  if (isOfSoon(name)) query.append('late', 'in time'); // Since then it may be late
  return browser.runtime.getURL(`dashboard.html#mentions?${query}`);
}

/** A person clicked on a notification: it leads to the post, or where it was about several, to all. */
export async function noticeClicked(name: string): Promise<void> {
  await browser.notifications.clear(name);
  const storm = stormOfNotice(name);
  if (storm !== undefined) return show(browser.runtime.getURL(`dashboard.html#storms/${storm}`));
  const cases = casesAddress(name);
  if (cases !== undefined) return show(cases);
  const id = mentionOfNotice(name);
  const mention = id === undefined ? undefined : await mentionById(id);
  await show((mention && addressOf(mention)) ?? listOf(name));
}
