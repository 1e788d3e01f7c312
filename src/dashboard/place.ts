import {signal} from '@preact/signals';

/** Which section is shown: the part of the address after `#`, so that every section has a link. */
export const place = signal('');

const read = () => {
  place.value = location.hash.slice(1);
};

/** Keeps `place` with the address, back and forward included. */
export function followAddress(signal: AbortSignal): void {
  addEventListener('hashchange', read, {signal});
  read();
}
