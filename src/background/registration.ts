import {browser} from '../browser';
import type {Settings} from '../settings/settings';
import {registrationOf} from '../settings/sites';

type Script = chrome.scripting.RegisteredContentScript;

/** Where comments are shown in a frame of another site; seen true in November 2026. */
const COMMENT_FRAMES = [
  'https://disqus.com/embed/comments/*',
  'https://giscus.app/*',
  'https://utteranc.es/*',
  'https://www.facebook.com/plugins/comments.php*',
  'https://www.facebook.com/plugins/feedback.php*',
  'https://*.hyvor.com/*',
  'https://*.coral.coralproject.net/*',
  'https://*.commento.io/*',
];

/** What every page gets: a small script that looks out for a reason, and the look of highlights. */
export const LOOK_OUT = {js: ['content.js'], css: ['content.css']};

/** What should be registered under these settings: nothing before the first run is finished. */
function scriptsFor({ready, sites}: Settings): Script[] {
  const {matches, excludeMatches} = registrationOf(sites);
  if (!ready || matches.length === 0) return [];
  const common = {...LOOK_OUT, runAt: 'document_idle' as const};
  // A comment frame opened as a page of its own would otherwise be read twice
  const exceptFrames = [...excludeMatches, ...COMMENT_FRAMES];
  return [
    {id: 'earmark', matches, excludeMatches: exceptFrames, allFrames: false, ...common},
    {id: 'earmark-frames', matches: COMMENT_FRAMES, excludeMatches, allFrames: true, ...common},
  ];
}

/** Where a script runs, to compare: nothing else of it depends on the settings. */
const placesOf = ({matches = [], excludeMatches = []}: Script): string =>
  JSON.stringify([matches.toSorted(), excludeMatches.toSorted()]);

const idsOf = (scripts: Script[]): string[] => scripts.map(({id}) => id);

/**
 * Makes the browser's registrations what the settings ask for. One that is there already is
 * changed in place, so that no page loads in between without it.
 */
export async function register(settings: Settings): Promise<void> {
  const wanted = scriptsFor(settings);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const there = idsOf(registered);
  const needless = there.filter(id => !idsOf(wanted).includes(id));
  const changed = wanted.filter(script =>
    registered.some(before => before.id === script.id && placesOf(before) !== placesOf(script)),
  );
  const added = wanted.filter(({id}) => !there.includes(id));
  if (needless.length > 0) await browser.scripting.unregisterContentScripts({ids: needless});
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}
