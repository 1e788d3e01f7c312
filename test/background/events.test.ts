import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import fake from '../support/fake-browser';
import {type FakeTab, fakeTabs, showsAll, showsNone} from './fake-tabs';
import {
  eachWithWorker,
  flag,
  fromPage,
  MINUTE,
  NOON,
  post,
  refusal,
  rest,
  seen,
  set,
  THREAD,
  tell,
} from './worker';

beforeEach(() => {
  // Each worker has its own connection, which says that it makes way for the next test's store
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});

eachWithWorker();

/** Loads the worker's code anew, in the one fake browser. */
function loadWorker(): void {
  jest.isolateModules(() => {
    jest.doMock('../support/fake-browser', () => ({__esModule: true, default: fake}));
    require('../../src/background/index');
  });
}

/** Wakes the worker as the browser does: its code runs from the first line. */
async function wakeWorker(): Promise<void> {
  fake.runtime.onMessage.listeners.clear();
  loadWorker();
  await rest();
}

const opened = () => fake.tabs.create.calls;
const menus = () => fake.contextMenus.create.calls.map(([menu]) => menu);

async function everything() {
  return {
    scripts: await fake.scripting.getRegisteredContentScripts(),
    alarm: await fake.alarms.get('each minute'),
    local: await fake.storage.local.get(null),
    session: await fake.storage.session.get(null),
  };
}

describe('the worker', () => {
  it('listens for every event before anything is waited for', () => {
    const {runtime, alarms, permissions, tabs, contextMenus, commands} = fake;
    const {onInstalled, onStartup, onMessage} = runtime;
    onMessage.listeners.clear();
    loadWorker();
    const events = [
      onInstalled,
      onStartup,
      onMessage,
      alarms.onAlarm,
      permissions.onAdded,
      tabs.onActivated,
      tabs.onUpdated,
      tabs.onRemoved,
      contextMenus.onClicked,
      commands.onCommand,
    ];
    expect(events.map(({listeners}) => listeners.size)).toEqual(events.map(() => 1));
    return rest();
  });

  it('is the same woken twice as once', async () => {
    await wakeWorker();
    const once = await everything();
    await wakeWorker();
    expect(await everything()).toEqual(once);
    expect(once.scripts).toHaveLength(2);
    expect(once.alarm).toMatchObject({periodInMinutes: 1});
    expect(fakeTabs.injected).toEqual([]);
    expect(opened()).toEqual([]);
  });

  it.each([
    ['an hour', 60 * MINUTE],
    ['ten years', 10 * 365 * 1440 * MINUTE],
  ])('has its alarm within a minute after the clock was set back by %s', async (_, back) => {
    await wakeWorker();
    jest.setSystemTime(NOON - back);
    await wakeWorker();
    const alarm = await fake.alarms.get('each minute');
    expect(alarm).toMatchObject({scheduledTime: NOON - back + MINUTE});
  });

  it.each([
    ['was silent for an hour', 60 * MINUTE, 1],
    ['is silent since the clock was set back', -60 * MINUTE, 1],
    ['rang a minute before', MINUTE, 0],
  ])('does the work of a minute when it wakes and the alarm %s: %d', async (_, later, done) => {
    await wakeWorker();
    if (later > 0) await alarmRang({name: 'each minute'}); // Else it never rang so far
    jest.setSystemTime(NOON + later);
    const looked = jest.spyOn(fake.scripting, 'getRegisteredContentScripts');
    await wakeWorker();
    await rest();
    expect(looked).toHaveBeenCalledTimes(done);
  });

  it('opens the first run when it is installed, not when the browser or Earmark is updated', async () => {
    await wakeWorker();
    fake.runtime.onInstalled.fire({reason: 'chrome_update'});
    fake.runtime.onInstalled.fire({reason: 'update'});
    await rest();
    expect(opened()).toEqual([]);
    fake.runtime.onInstalled.fire({reason: 'install'});
    await rest();
    expect(opened()).toEqual([[{url: 'chrome-extension://earmark/welcome.html'}]]);
  });

  it('knows what pages told of after it died', async () => {
    const {states} = await tell(seen('a'));
    await wakeWorker();
    const id = states[0]?.id ?? '';
    await flag(post('a'));
    expect(await fromPage('flag.undone', {page: {url: THREAD}, id})).toMatchObject({
      flagged: false,
    });
    expect(fakeTabs.badge(1)?.text).toBe('1');
  });

  it('leaves a page that still loads to its registration, and looks again once it is loaded', async () => {
    const tab = {id: 2, url: 'https://blog.example/', active: true};
    fakeTabs.open({...tab, status: 'loading'});
    await wakeWorker();
    expect(fakeTabs.injected).toEqual([]);
    fake.tabs.onUpdated.fire(2, {status: 'complete'}, tab);
    await rest();
    expect(fakeTabs.injected).toEqual([2]);
  });

  it('comes into a tab that was open before it when somebody turns to it', async () => {
    fakeTabs.open({id: 2, url: 'https://blog.example/'});
    await wakeWorker();
    fake.tabs.onActivated.fire({tabId: 2});
    await rest();
    fake.tabs.onActivated.fire({tabId: 2});
    await rest();
    expect(fakeTabs.injected).toEqual([2]);
  });
});

describe('a permission', () => {
  const grant = async (added: chrome.permissions.Permissions) => {
    fake.permissions.onAdded.fire(added);
    await rest();
  };

  it('to read sites brings Earmark into their open pages', async () => {
    await wakeWorker();
    fakeTabs.open({id: 2, url: 'https://blog.example/', active: true});
    await grant({origins: ['*://*/*']});
    expect(fakeTabs.injected).toEqual([2]);
    expect(fakeTabs.icon(2)).toBe('/icons/earmark-16.png');
  });

  it('for something else changes nothing there', async () => {
    await wakeWorker();
    fakeTabs.open({id: 2, url: 'https://blog.example/', active: true});
    await grant({permissions: ['downloads'], origins: []});
    expect(fakeTabs.injected).toEqual([]);
  });
});

describe('the badge of a tab', () => {
  const go = async (url: string, replies: FakeTab['replies']) => {
    fakeTabs.open({id: 1, url, active: true, ...(replies ? {replies} : {})});
    fake.tabs.onUpdated.fire(1, {status: 'complete'}, {id: 1, url});
    await rest();
  };

  it('goes when the page is left for another', async () => {
    await wakeWorker();
    await tell(seen('a'));
    await go('https://forum.example/t/2', showsNone);
    expect(fakeTabs.badge(1)?.text).toBe('');
  });

  it('stays when a site only changes its address', async () => {
    await wakeWorker();
    await tell(seen('a'));
    await go(`${THREAD}/12`, showsAll);
    await fromPage('mentions.seen', {page: {url: `${THREAD}/12`}, seen: [seen('b')]});
    expect(fakeTabs.badge(1)?.text).toBe('2');
  });

  it('counts what is there when the same address is loaded again, and no more', async () => {
    await wakeWorker();
    const {states} = await tell(seen('a'), seen('b'));
    await go(THREAD, {'page.changed': {taken: [states[0]?.id]}});
    expect(fakeTabs.badge(1)?.text).toBe('1');
    await go(THREAD, undefined);
    expect(fakeTabs.badge(1)?.text).toBe('');
  });

  it('counts what a page tells of while another is asked whether it is still there', async () => {
    await wakeWorker();
    await tell(seen('a'));
    const url = 'https://forum.example/t/2';
    let reply: (value: unknown) => void = () => {};
    await go(url, {'page.changed': () => new Promise(resolve => (reply = resolve))});
    fakeTabs.open({id: 1, url, active: true, replies: showsNone});
    const told = fromPage('mentions.seen', {page: {url}, seen: [seen('b')]}, {url});
    const {states} = await told;
    fakeTabs.open({id: 1, url, replies: {'page.changed': {taken: [states[0]?.id]}}});
    reply({taken: []});
    await rest();
    expect(fakeTabs.badge(1)?.text).toBe('1');
  });

  it('stays while the page is about to hear of its mentions', async () => {
    await wakeWorker();
    const {states} = await tell(seen('a'));
    await go(THREAD, showsAll);
    expect(fakeTabs.told('page.changed').map(({body}) => body)).toContainEqual({states});
    await fromPage('mentions.seen', {page: {url: `${THREAD}/12`}, seen: [seen('b')]});
    // That message is what the page waits for, so that the page must not wait for it
    expect(fakeTabs.told('page.changed').at(-1)?.body).toHaveProperty('atOnce', true);
  });

  it('goes when its site is paused', async () => {
    await wakeWorker();
    await tell(seen('a'));
    fake.contextMenus.onClicked.fire({menuItemId: 'pause-site'}, {id: 1, url: THREAD});
    await rest();
    expect(fakeTabs.badge(1)?.text).toBe('');
  });

  it('is forgotten with the tab, even in the middle of a report', async () => {
    await wakeWorker();
    fakeTabs.close(1);
    await tell(seen('a'));
    fake.tabs.onRemoved.fire(1);
    await rest();
    expect(Object.keys(await fake.storage.session.get(null))).not.toContain('tab:1');
  });
});

describe('a command or a menu entry', () => {
  const tab = (url = THREAD) => ({id: 1, url, windowId: 4});
  const choose = async (menuItemId: string, more = {}, url = THREAD) => {
    fake.contextMenus.onClicked.fire({menuItemId, ...more}, tab(url));
    await rest();
  };
  const press = async (command: string) => {
    fake.commands.onCommand.fire(command, tab());
    await rest();
  };
  const asked = () => fakeTabs.told('flag.asked').map(({body}) => body);

  beforeEach(async () => {
    const replies = {...showsAll, 'flag.asked': {flagged: true}};
    fakeTabs.open({id: 1, url: THREAD, active: true, replies});
    await wakeWorker();
  });

  it('flags on the page: by key, by menu, by selection', async () => {
    await press('flag-post');
    await choose('flag-post');
    await choose('flag-post', {selectionText: 'Acme', frameId: 3});
    expect(asked()).toEqual([{how: 'command'}, {how: 'menu'}, {how: 'selection'}]);
  });

  it('exists once for each purpose, however often the worker woke', () => {
    expect(menus()).toMatchObject([{id: 'flag-post'}, {id: 'pause-site'}]);
  });

  it('pauses a site, and lets it run again', async () => {
    const paused = async () => (await set({})).sites.paused;
    await choose('pause-site');
    expect(await paused()).toEqual(['forum.example']);
    await choose('pause-site');
    expect(await paused()).toEqual([]);
  });

  it('opens the panel beside the page at once, while the key press still counts', () => {
    fake.commands.onCommand.fire('open-panel', tab());
    expect(fake.sidePanel.open.calls).toEqual([[{windowId: 4}]]);
  });

  it('runs once on a site that is off, and only there and then', async () => {
    await choose('pause-site');
    fakeTabs.open({id: 1, url: THREAD, active: true});
    expect(await refusal(flag(post('a')))).toMatchObject({because: 'not allowed'});
    await choose('flag-post');
    expect(fakeTabs.injected).toEqual([1]);
    expect(await flag(post('a'))).toMatchObject({flagged: true});
    jest.setSystemTime(NOON + 11 * 60_000);
    expect(await refusal(flag(post('b')))).toMatchObject({because: 'not allowed'});
  });
});
