/**
 * Which rooms a room may import; `room/file` opens that file (or folder) only, `type room` its types
 * only. A room that outgrows its row changes the row in the same commit, with the reason.
 */
export const doors: Record<string, string[]> = {
  browser: [],
  polyfill: [],
  words: ['browser', '_locales'],
  mention: [],
  query: ['mention'],
  posts: ['mention'],
  clock: ['mention'],
  triage: ['mention'],
  trainer: ['triage'],
  storm: ['mention'],
  report: ['mention', 'clock', 'triage', 'storm'],
  settings: ['mention', 'query', 'clock', 'browser'],
  // The contract names the settings that a page asks to change, how a page explains its reading,
  // and the brief that a page wants sent.
  messages: ['mention', 'browser', 'type settings', 'type posts', 'type report'],
  store: ['mention'],
  team: ['mention', 'store'],
  content: [
    'posts',
    'query',
    'mention',
    'settings',
    'messages',
    'browser',
    'words',
    'ui/theme.css',
  ],
  background: [
    'browser',
    'words',
    'mention',
    'query',
    'posts',
    'clock',
    'triage',
    'storm',
    'report',
    'settings',
    'messages',
    'store',
    'team',
  ],
  // Views read out what a mention is and why something was refused, in the person's words.
  // The offer after “not us” is one for popup and dashboard: it reads the brand and what is kept.
  ui: [
    'browser', // What is typed into a form is kept beside the page: forms open in several
    'mention',
    'clock',
    'triage',
    'words',
    'messages/failures',
    'messages/ask',
    'query',
    'settings/read',
    'settings/hosts', // That nothing can be read is said in popup, dashboard and first run alike
    'type settings',
    'store/read',
    'report/brief', // A brief is passed on from the popup and from the dashboard alike
  ],
  popup: [
    'ui',
    'store/read',
    'store/unavailable',
    'messages/ask',
    'messages/failures',
    'type messages',
    'type store',
    'mention',
    'report',
    'clock',
    'storm',
    'query',
    'settings',
    'browser',
    'words',
  ],
};

/** The dashboard looks through the same doors as the popup, and draws from the triage room too. */
const dashboard: string[] = [...(doors.popup ?? []), 'triage'];
doors.dashboard = dashboard;

/** Which room may import a package; the trainer runs in Node and takes what it needs. */
export const packages: Record<string, string[]> = {
  'webextension-polyfill': ['browser'],
  preact: ['ui', 'popup', 'dashboard'],
  '@preact/signals': ['ui', 'popup', 'dashboard'],
  dexie: ['store'],
  valibot: ['messages'],
  'chrono-node': ['background'],
  'temporal-polyfill': ['clock', 'background'],
  papaparse: ['report'],
  fflate: ['report'],
  uplot: ['dashboard'],
  '@nats-io/nats-core': ['team'],
  '@nats-io/jetstream': ['team'],
};

/** Rooms that take time and settings as arguments and know of no extension. */
export const pureRooms = ['mention', 'query', 'posts', 'clock', 'triage', 'storm', 'report'];
