// Runs in the page, in a world of its own: the extension's interface as the built scripts find it,
// without the waits of the real one. Each slice of their work is timed.
import type {PageState} from '../../../../src/messages/contract';
import type {Settings} from '../../../../src/settings/settings';
import type {WatchList} from '../../../../src/settings/watch-list';

/** What the bench gives the scripts. */
type Given = {settings: Settings; watch: WatchList; scripts: {content: string; visit: string}};

type Message = {name: string; body: {seen?: unknown[]}};

const none = {addListener() {}, removeListener() {}};
let given: Given | undefined;
let states = 0;
/** Messages that were sent, and the mentions that they told of. */
const told = {messages: 0, mentions: 0};
let evaluated = 0;
/** In a private window the scripts do nothing: what is left is what bringing them costs. */
const extension = {inIncognitoContext: false};

function state(): PageState {
  return {id: `mention ${states++}`, standing: 'waiting', flagged: false};
}

/** Slices of work: between a task that was asked for and the next that is. */
const slices: number[] = [];
let begun: number | undefined;
let waiting = 0;
let lastAt = 0;

function endSlice(): void {
  if (begun === undefined) return;
  slices.push(performance.now() - begun);
  begun = undefined;
}

function timed(): void {
  begun = performance.now();
  lastAt = begun;
  const {port1, port2} = new MessageChannel();
  // The task that comes next at the earliest: whatever was begun is over by then
  port1.onmessage = () => {
    endSlice();
    lastAt = performance.now();
    port1.close();
  };
  port2.postMessage(0);
}

function standInForScheduler(): void {
  const real = scheduler;
  const postTask = (task: () => void, options: SchedulerPostTaskOptions) => {
    endSlice();
    waiting++;
    return real.postTask(() => {
      waiting--;
      timed();
      task();
    }, options);
  };
  Object.defineProperty(globalThis, 'scheduler', {value: {postTask}, configurable: true});
}

function replyTo({name, body}: Message): unknown {
  told.messages++;
  if (name === 'mentions.seen') told.mentions += body.seen?.length ?? 0;
  if (name === 'visit.asked') {
    setTimeout(() => begin(given?.scripts.visit ?? ''));
    return {begun: true};
  }
  if (name === 'thread.opened') return {authors: [], replies: []};
  return {states: (body.seen ?? []).map(state)};
}

/** Runs one of the built scripts, as the browser does when it brings it. */
function begin(script: string): void {
  const began = performance.now();
  // The bench's own world runs the bench's own build
  new Function(`${script}\n//# sourceURL=earmark.js`)();
  lastAt = performance.now();
  evaluated += lastAt - began;
}

function furnish(): void {
  standInForScheduler();
  const stored = (key: 'settings' | 'watch') => Promise.resolve({[key]: given?.[key]});
  const standIn = {
    runtime: {
      id: 'bench',
      getURL: () => 'extension://bench/',
      getManifest: () => ({version: '1.0.0'}),
      sendMessage: (message: Message) => Promise.resolve({ok: true, value: replyTo(message)}),
      onMessage: none,
    },
    storage: {local: {get: stored}, onChanged: none},
    extension,
    i18n: {getMessage: (key: string) => key, getUILanguage: () => 'en'},
  };
  for (const name of ['browser', 'chrome']) {
    Object.defineProperty(globalThis, name, {value: standIn, configurable: true});
  }
}

/** Longer than what is gathered before it is looked at. */
const QUIET_MS = 250;

/** Comes back when nothing was done for a while. */
async function quiet(): Promise<void> {
  do {
    await new Promise(resolve => setTimeout(resolve, 50));
  } while (waiting > 0 || performance.now() - lastAt < QUIET_MS);
}

Object.assign(globalThis, {
  extension: {
    furnish(what: Given) {
      given = what;
      furnish();
    },
    async run(script: keyof Given['scripts'] | 'nothing') {
      const began = performance.now();
      begin(script === 'nothing' ? '' : (given?.scripts[script] ?? ''));
      await quiet();
      endSlice();
      let underlined = 0;
      // Not iterated: in such a world of Firefox they cannot be
      CSS.highlights.forEach(({size}) => {
        underlined += size;
      });
      return {ms: lastAt - began, longest: Math.max(0, ...slices), underlined, ...told};
    },
    /** Only brings a script. */
    bring(script: keyof Given['scripts']) {
      extension.inIncognitoContext = true;
      begin(given?.scripts[script] ?? '');
      return {ms: evaluated};
    },
  },
});
