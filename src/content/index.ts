import {browser} from '../browser';
import {live} from './life';
import {stay} from './stay';

declare global {
  /** Ends the copy of Earmark on this page. Ours alone: pages have another global. */
  var endEarmark: (() => void) | undefined;
}

globalThis.endEarmark?.();
// Nothing is read in a private window, whatever the browser lets in there
if (!browser.extension.inIncognitoContext) globalThis.endEarmark = live(stay);
