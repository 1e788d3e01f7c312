import {browser} from '../browser';
import {limits} from '../mention/limits';
import type {Match} from '../mention/mention';
import type {Post} from '../mention/post';
import {ask} from '../messages/ask';
import {type Matcher, type Packed, unpack} from '../query';
import {readSettings, watchSettings} from '../settings/read';
import type {Account, Settings, Theme} from '../settings/settings';
import {isPlain, whyOff} from '../settings/sites';
import {readWatchList, WATCH_LIST, type WatchList} from '../settings/watch-list';
import type {Life} from './life';

/** What a person wants of Earmark on this page. */
export type Wishes = {
  /** True where Earmark is off: it was brought here once, by an explicit request. */
  isOff: boolean;
  /** False where no words are to be underlined. */
  isUnderlined: boolean;
  theme: Theme;
  /** Our own accounts, on any site. */
  accounts: Account[];
  /** Absent while no brand is watched. */
  matcher?: Matcher;
  matchesOf(post: Post): Match[];
};

type Shown = Pick<Wishes, 'isOff' | 'isUnderlined' | 'theme'>;

/** A comment frame is judged by the page around it, which only the worker knows. */
async function wantedAroundFrame(): Promise<Omit<Shown, 'theme'>> {
  try {
    const {isOff, isUnderlined} = await ask('frame.opened', {});
    return {isOff, isUnderlined};
  } catch {
    return {isOff: true, isUnderlined: false}; // Where nobody can say what is wanted, nothing is read
  }
}

/** What of the settings shows on a page of this host, or in a frame of it. */
async function shownOn(host: string, {sites, theme}: Settings): Promise<Shown> {
  if (window.parent !== window) return {...(await wantedAroundFrame()), theme};
  return {isOff: whyOff(sites, host) !== undefined, isUnderlined: !isPlain(sites, host), theme};
}

declare global {
  /** What the script before this one looked out with. Ours alone: pages have another global. */
  var earmarkMatcher: {made: string; matcher: Matcher} | undefined;
}

/**
 * The matcher of a packed watch list. A page is looked at by one script and read by the next: what
 * the first has built, tables of thousands of terms, is not built again.
 */
function matcherOf(packed: Packed): Matcher {
  const made = browser.runtime.getManifest().version + JSON.stringify(packed);
  const before = globalThis.earmarkMatcher;
  if (before?.made === made) return before.matcher;
  const matcher = unpack(packed);
  globalThis.earmarkMatcher = {made, matcher};
  return matcher;
}

function watching(list: WatchList | undefined): Pick<Wishes, 'accounts' | 'matcher' | 'matchesOf'> {
  if (!list || list.brands.length === 0) return {accounts: [], matchesOf: () => []};
  const matcher = matcherOf(list.packed);
  const versions = new Map(list.brands.map(({id, queryVersion}) => [id, queryVersion]));
  return {
    accounts: list.brands.flatMap(({accounts}) => accounts),
    matcher,
    matchesOf: post =>
      matcher
        .match(post)
        .slice(0, limits.spans)
        .map(({brandId, spans}) => {
          const queryVersion = versions.get(brandId);
          return {
            brandId,
            spans: spans.slice(0, limits.spans),
            ...(queryVersion === undefined ? {} : {queryVersion}),
          };
        }),
  };
}

/** What a person wants on pages of this host, as it is now. */
export async function wishesFor(host: string): Promise<Wishes> {
  const [settings, list] = await Promise.all([readSettings(), readWatchList()]);
  return {...(await shownOn(host, settings)), ...watching(list)};
}

/** Ends the stay when a person turns Earmark off here, and begins a new one when other wishes change. */
export function followWishes(wishes: Wishes, host: string, life: Life): void {
  const {isOff, isUnderlined, theme} = wishes;
  const before = JSON.stringify({isOff, isUnderlined, theme});
  const follow = async (settings: Settings) => {
    const now = await shownOn(host, settings);
    if (life.signal.aborted) return;
    if (now.isOff && !isOff) life.end('turned off');
    else if (JSON.stringify(now) !== before) life.end('changed');
  };
  watchSettings(settings => void follow(settings), life.signal);

  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const {oldValue, newValue} = (area === 'local' && changes[WATCH_LIST]) || {};
    // Firefox tells of a value that is written again as it was
    if (JSON.stringify(oldValue) !== JSON.stringify(newValue)) life.end('changed');
  };
  browser.storage.onChanged.addListener(listener);
  life.signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
