import fake from '../support/fake-browser';

/** A tab in the fake browser, with what its content script replies to each message. */
export type FakeTab = {
  id: number;
  url: string;
  active?: boolean;
  discarded?: boolean;
  status?: string;
  /** Absent: no content script runs there. A function makes the reply of what is asked. */
  replies?: Record<string, unknown>;
  /** What comes back of a function that is run in the page. */
  runs?: unknown;
  incognito?: boolean;
};

/** The content script of a page that shows all that it is told of. */
export const showsAll = {
  'page.changed': ({states}: {states: {id: string}[]}) => ({taken: states.map(({id}) => id)}),
};

/** The content script of a page that shows nothing of what it is told. */
export const showsNone = {'page.changed': {taken: []}};

const tabs = new Map<number, FakeTab>();
const told: {tabId: number; name: string; body: unknown}[] = [];
const badges = new Map<number, {text?: string; color?: string}>();
const icons = new Map<number, string>();
const injected: number[] = [];

const asTab = (tab: FakeTab) => ({
  windowId: 1,
  index: 0,
  active: false,
  discarded: false,
  status: 'complete',
  ...tab,
});

async function sendMessage(tabId: number, message: {name: string; body: unknown}) {
  const tab = tabs.get(tabId);
  if (!tab?.replies) throw new Error('Could not establish connection.');
  told.push({tabId, ...message});
  const reply = tab.replies[message.name];
  return {ok: true, value: await (typeof reply === 'function' ? reply(message.body) : reply)};
}

/** What is set for no tab in particular is kept under 0. */
function badge({
  tabId = 0,
  ...part
}: {
  tabId?: number;
  text?: string;
  color?: string;
}): Promise<void> {
  if (tabId !== 0 && !tabs.has(tabId))
    return Promise.reject(new Error(`No tab with id: ${tabId}.`));
  badges.set(tabId, {...badges.get(tabId), ...part});
  return Promise.resolve();
}

/** What the tests can do to tabs, and see of what was done to them. */
export const fakeTabs = {
  open: (tab: FakeTab) => void tabs.set(tab.id, tab),
  close: (id: number) => void tabs.delete(id),
  told: (name: string) => told.filter(message => message.name === name),
  badge: (id: number) => badges.get(id),
  icon: (id: number) => icons.get(id),
  injected,
};

/** Puts the tabs into the fake browser; none is open. */
export function resetTabs(): void {
  for (const kept of [tabs, badges, icons]) kept.clear();
  told.length = 0;
  injected.length = 0;
  Object.assign(fake.tabs, {
    sendMessage,
    get: async (id: number) => asTab(tabs.get(id) ?? {id, url: ''}),
    query: async ({active}: {active?: boolean}) =>
      [...tabs.values()].map(asTab).filter(tab => active === undefined || tab.active === active),
  });
  Object.assign(fake.action, {
    setBadgeText: badge,
    setBadgeBackgroundColor: badge,
    setIcon: async ({tabId, path}: {tabId: number; path: Record<number, string>}) =>
      void icons.set(tabId, path[16] ?? ''),
  });
  Object.assign(fake.scripting, {
    executeScript: async ({target, func}: {target: {tabId: number}; func?: unknown}) => {
      const tab = tabs.get(target.tabId);
      if (tab?.url.includes('closed.example')) throw new Error('Cannot access this page.');
      if (func !== undefined) return [{result: tab?.runs}];
      injected.push(target.tabId);
      return [{}];
    },
  });
}
