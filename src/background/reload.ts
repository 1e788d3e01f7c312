import {browser} from '../browser';

/** Set by the build: true only under `--watch`. */
declare const EARMARK_WATCHED: boolean;

async function builtAt(): Promise<string> {
  const response = await fetch(browser.runtime.getURL('built.txt'), {cache: 'no-store'});
  return response.text();
}

/** While somebody works on Earmark with `--watch`: loads it again after each build. */
export async function reloadWhenBuilt(): Promise<void> {
  if (typeof EARMARK_WATCHED === 'undefined' || !EARMARK_WATCHED) return;
  const first = await builtAt();
  setInterval(async () => {
    if ((await builtAt()) !== first) browser.runtime.reload();
  }, 1000);
}
