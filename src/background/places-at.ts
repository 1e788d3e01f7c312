import {threadAddress} from '../posts/address';

/** The address of a thread before the number or name of one of its posts. */
const THREADS = [
  /^([^?#]*\/t\/(?:[^/?#]+\/)?\d+)\/\d+(?:\?.*)?$/, // Discourse
  /^([^?#]*\/[^/?#]+\.\d+)\/post-\d+(?:\?.*)?$/, // XenForo
  /^([^?#]*\/comments\/\w+\/[^/?#]+)\/\w+(?:\?.*)?$/, // Reddit
];

/**
 * The addresses that the place of a page may have: its own, whichever of its pages is shown, and
 * that of the thread where the page is named by one of its posts. What stands above in the path is
 * another place: who reads a thread has not read its board.
 */
export function placesAt(url: string): string[] {
  const place = threadAddress(url, url);
  if (place === undefined) return [];
  const thread = THREADS.map(form => form.exec(place)?.[1]).find(found => found !== undefined);
  return thread === undefined ? [place] : [place, thread];
}
