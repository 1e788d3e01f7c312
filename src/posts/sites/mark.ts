import {isWithin} from '../../mention/identity';
import {atBeginning} from '../beginning';
import {isInRoots} from '../roots';
import type {Page} from '../site';

/** Picks the pages of the named hosts and their subdomains, never of hosts that merely end alike. */
export function onHost(...hosts: string[]): (page: Page) => boolean {
  return ({url}) => hosts.some(host => isWithin(url.hostname, host));
}

/** Picks the pages that hold what only this engine makes. */
export function showing(selector: string): (page: Page) => boolean {
  return ({document}) => atBeginning(document, selector) !== undefined;
}

/** Picks the pages that hold what only this service makes, in a shadow root or outside. */
export function showingDeeply(selector: string): (page: Page) => boolean {
  const isShown = showing(selector);
  return page => isShown(page) || isInRoots(page.document, selector);
}
