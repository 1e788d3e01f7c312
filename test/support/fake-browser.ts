// An extension's browser in memory, for unit tests: storage that tells its changes, messages that
// reach the one listener, and the rest of the interface as far as it is asked for.

type Listener<A extends unknown[]> = (...args: A) => unknown;

/** An event that tests can fire. */
export class FakeEvent<A extends unknown[] = unknown[]> {
  readonly listeners = new Set<Listener<A>>();
  addListener = (listener: Listener<A>) => void this.listeners.add(listener);
  removeListener = (listener: Listener<A>) => void this.listeners.delete(listener);
  hasListener = (listener: Listener<A>) => this.listeners.has(listener);
  /** Calls every listener and gives back what they returned. */
  fire = (...args: A): unknown[] => [...this.listeners].map(listener => listener(...args));
}

type Changes = Record<string, {oldValue?: unknown; newValue?: unknown}>;
const storageChanged = new FakeEvent<[Changes, string]>();

/** What Chrome holds in its session storage, by its documentation. */
const SESSION_BYTES = 10_485_760;

/** One storage area; values are cloned in and out, as the real one does. */
class FakeArea {
  #values = new Map<string, unknown>();
  readonly onChanged = new FakeEvent<[Changes]>();
  constructor(readonly area: string) {}

  get = async (keys?: string | string[] | Record<string, unknown> | null) => {
    const defaults = typeof keys === 'object' && keys !== null && !Array.isArray(keys) ? keys : {};
    const names =
      keys === undefined || keys === null
        ? [...this.#values.keys()]
        : typeof keys === 'string'
          ? [keys]
          : Array.isArray(keys)
            ? keys
            : Object.keys(keys);
    const found = names
      .filter(name => this.#values.has(name))
      .map(name => [name, structuredCloneOf(this.#values.get(name))]);
    return {...defaults, ...Object.fromEntries(found)};
  };

  set = async (values: Record<string, unknown>) => {
    const after = Object.fromEntries([...this.#values, ...Object.entries(values)]);
    if (this.area === 'session' && JSON.stringify(after).length > SESSION_BYTES) {
      throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    }
    const changes: Changes = {};
    for (const [name, value] of Object.entries(values)) {
      changes[name] = {oldValue: this.#values.get(name), newValue: structuredCloneOf(value)};
      this.#values.set(name, structuredCloneOf(value));
    }
    this.#tell(changes);
  };

  remove = async (keys: string | string[]) => {
    const changes: Changes = {};
    for (const name of [keys].flat()) {
      if (!this.#values.has(name)) continue;
      changes[name] = {oldValue: this.#values.get(name)};
      this.#values.delete(name);
    }
    this.#tell(changes);
  };

  clear = () => this.remove([...this.#values.keys()]);

  #tell(changes: Changes) {
    if (Object.keys(changes).length === 0) return;
    storageChanged.fire(changes, this.area);
    this.onChanged.fire(changes);
  }
}

// jsdom has no structuredClone; what storage keeps is JSON-like anyway.
const structuredCloneOf = <T>(value: T): T =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);

const ORIGIN = 'chrome-extension://earmark/';

/** Who seems to send the next `runtime.sendMessage`; tests set it. */
export const sender = {
  next: undefined as Record<string, unknown> | undefined,
  /** As if one of our own pages spoke. */
  ownPage: () => ({id: 'earmark', url: `${ORIGIN}popup.html`}),
  /** As if the worker spoke. */
  worker: () => ({id: 'earmark', url: `${ORIGIN}background.js`}),
  /** As if the content script in a tab spoke. */
  page: (url: string, tabId = 1, frameId = 0) => ({
    id: 'earmark',
    url,
    frameId,
    tab: {id: tabId, url, active: true, windowId: 1, index: 0},
  }),
};

const onMessage = new FakeEvent<[unknown, unknown, (reply: unknown) => void]>();

/** Sends a message as the browser would: to every listener, with the reply of the first to answer. */
function send(message: unknown, from: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (onMessage.listeners.size === 0) {
      reject(new Error('Could not establish connection. Receiving end does not exist.'));
      return;
    }
    const held = onMessage.fire(structuredCloneOf(message), from, reply =>
      resolve(structuredCloneOf(reply)),
    );
    if (!held.includes(true)) resolve(undefined);
  });
}

/** Calls that only have to be noticed; each keeps the arguments it was called with. */
function noticed<T>(reply: T) {
  const calls: unknown[][] = [];
  return Object.assign(
    async (...args: unknown[]) => {
      calls.push(args);
      return reply;
    },
    {calls},
  );
}

function freshBrowser() {
  const session = new FakeArea('session');
  const local = new FakeArea('local');
  const alarms = new Map<string, unknown>();
  const scripts = new Map<string, {id: string}>();
  const notices = new Map<string, {title: string; message: string}>();
  return {
    runtime: {
      id: 'earmark' as string | undefined,
      getURL: (path: string) => ORIGIN + path.replace(/^\//, ''),
      getManifest: () => ({version: '1.0.0', manifest_version: 3}),
      sendMessage: (message: unknown) => send(message, sender.next ?? sender.ownPage()),
      onMessage,
      onInstalled: new FakeEvent<[{reason: string}]>(),
      onStartup: new FakeEvent<[]>(),
      onSuspend: new FakeEvent<[]>(),
      onConnect: new FakeEvent(),
      openOptionsPage: noticed(undefined),
      lastError: undefined,
    },
    storage: {local, session, onChanged: storageChanged},
    i18n: {
      getMessage: (name: string, parts: string[] = []) => [name, ...parts].join(' '),
      getUILanguage: () => 'en',
    },
    extension: {inIncognitoContext: false},
    tabs: {
      sendMessage: noticed(undefined as unknown),
      query: noticed([] as unknown[]),
      create: noticed({id: 99}),
      update: noticed({}),
      get: noticed({id: 1} as unknown),
      onActivated: new FakeEvent(),
      onUpdated: new FakeEvent(),
      onRemoved: new FakeEvent(),
    },
    windows: {update: noticed({}), onFocusChanged: new FakeEvent()},
    action: {
      setBadgeText: noticed(undefined),
      setBadgeBackgroundColor: noticed(undefined),
      setBadgeTextColor: noticed(undefined),
      setTitle: noticed(undefined),
      setIcon: noticed(undefined),
    },
    alarms: {
      create: async (name: string, {periodInMinutes}: {periodInMinutes: number}) => {
        const scheduledTime = Date.now() + periodInMinutes * 60_000;
        alarms.set(name, {name, periodInMinutes, scheduledTime});
      },
      get: async (name: string) => alarms.get(name),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: new FakeEvent<[{name: string}]>(),
    },
    scripting: {
      registerContentScripts: async (added: {id: string}[]) => {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      updateContentScripts: async (changed: {id: string}[]) => {
        for (const script of changed)
          scripts.set(script.id, {...scripts.get(script.id), ...script});
      },
      unregisterContentScripts: async (filter?: {ids?: string[]}) => {
        for (const id of filter?.ids ?? [...scripts.keys()]) scripts.delete(id);
      },
      getRegisteredContentScripts: async (filter?: {ids?: string[]}) =>
        [...scripts.values()].filter(({id}) => filter?.ids?.includes(id) ?? true),
      executeScript: noticed([]),
      insertCSS: noticed(undefined),
    },
    permissions: {
      contains: noticed(true),
      request: noticed(true),
      onAdded: new FakeEvent(),
      onRemoved: new FakeEvent(),
    },
    contextMenus: {
      create: noticed(undefined),
      removeAll: noticed(undefined),
      onClicked: new FakeEvent(),
    },
    commands: {onCommand: new FakeEvent(), getAll: noticed([])},
    notifications: {
      /** Those on the screen, in the order in which they came. */
      shown: notices,
      create: async (id: string, {title, message}: {title: string; message: string}) => {
        notices.delete(id);
        notices.set(id, {title, message});
        return id;
      },
      clear: async (id: string) => notices.delete(id),
      getAll: async () => Object.fromEntries([...notices.keys()].map(id => [id, true])),
      getPermissionLevel: async () => 'granted',
      onClicked: new FakeEvent<[string]>(),
    },
    sidePanel: {open: noticed(undefined), setPanelBehavior: noticed(undefined)},
  };
}

const fake = freshBrowser();

/** Puts everything back as it was before anybody used it; listeners are gone too. */
export function resetBrowser(): void {
  onMessage.listeners.clear();
  storageChanged.listeners.clear();
  sender.next = undefined;
  Object.assign(fake, freshBrowser());
}

export default fake;
