import type {Steps} from '../../report/figures/steps';
import {breath} from '../../ui/breath';

/** How long the page may be held between two breaths; a frame is sixteen. */
const HELD_MS = 12;

/** Does steps one after the other and lets the page draw and take input between them. */
export async function sliced<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let since = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < HELD_MS) continue;
    await breath();
    since = performance.now();
  }
}
