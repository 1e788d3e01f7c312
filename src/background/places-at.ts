import {threadAddress} from '../posts/address';

/**
 * The addresses that the place of a page may have: its own, whichever of its pages is shown, and
 * those above it, as some forums write the number of a post behind the address of its thread.
 */
export function placesAt(url: string): string[] {
  const place = threadAddress(url, url);
  if (place === undefined) return [];
  const above = place.replace(/\/[^/?#]+\/?(?:[?#].*)?$/, '');
  return [place, above, `${above}/`];
}
