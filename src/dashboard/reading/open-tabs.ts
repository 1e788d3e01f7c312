import {browser} from '../../browser';
import type {Source} from '../../ui/use-live';

/** A tab that can be asked how its page was read. */
export type OpenTab = {id: number; host: string; title: string};

/** The tab that the person came from, where a link of ours named it. */
export function tabCameFrom(search: string): number | undefined {
  const id = new URLSearchParams(search).get('tab');
  return id !== null && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}

function openTab({id, url, title}: chrome.tabs.Tab): OpenTab[] {
  if (id === undefined || url === undefined || !URL.canParse(url)) return [];
  const {protocol, hostname} = new URL(url);
  return /^https?:$/.test(protocol) ? [{id, host: hostname, title: title ?? hostname}] : [];
}

/** The open tabs with web pages in them, now and after each change. */
export const liveTabs: Source<OpenTab[]> = {
  subscribe(next, failed) {
    const look = () =>
      void browser.tabs.query({}).then(tabs => next(tabs.flatMap(openTab)), failed);
    const events = [browser.tabs.onUpdated, browser.tabs.onRemoved];
    for (const event of events) event.addListener(look);
    look();
    return () => {
      for (const event of events) event.removeListener(look);
    };
  },
};
