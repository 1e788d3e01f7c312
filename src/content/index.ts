import {browser} from '../browser';
import {live} from './life';
import {lookOut} from './look-out';
import {takeOver} from './take-over';

// Every page pays for this script, so it only looks out for a reason to bring the rest.
// Nothing is read in a private window, whatever the browser lets in there
if (!browser.extension.inIncognitoContext) takeOver(() => live(lookOut));
