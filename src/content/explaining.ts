import type {PageExplained} from '../messages/contract';
import {explainReading} from '../posts';
import {PasswordWatch} from './password';

declare global {
  /** Explains how this page is read. Ours alone: pages have another global. */
  var explainToEarmark: (() => PageExplained) | undefined;
}

function isSigningIn(): boolean {
  const looking = new AbortController();
  const {isShown} = new PasswordWatch(looking.signal);
  looking.abort();
  return isShown;
}

// A script of its own, brought only when a person asks why a page was read as it was.
globalThis.explainToEarmark = () => ({
  ...explainReading(document, new URL(location.href)),
  isSigningIn: isSigningIn(),
});
