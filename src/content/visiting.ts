import {browser} from '../browser';
import {live} from './life';
import {stay} from './stay';
import {takeOver} from './take-over';

// The second of two scripts: it reads posts, shows mentions and flags. The worker brings it when
// the first one has found a reason, or when a person asks.
// Nothing is read in a private window, whatever the browser lets in there
if (!browser.extension.inIncognitoContext) takeOver(() => live(stay));
