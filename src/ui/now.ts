import {signal} from '@preact/signals';
import type {Instant} from '../mention/post';

const EVERY_MS = 15_000;

/** The present moment, as the pages show it. */
export const now = signal<Instant>(Date.now());

/** Keeps `now` true until the signal ends it, and at once when the page is looked at again. */
export function keepTime(signal: AbortSignal): void {
  const tick = () => {
    now.value = Date.now();
  };
  const timer = setInterval(tick, EVERY_MS);
  document.addEventListener('visibilitychange', tick, {signal});
  signal.addEventListener('abort', () => clearInterval(timer));
}
