import {defaults} from './defaults';
import type {Settings} from './settings';
import {soundSettings} from './sound';

/** One step from the settings of version `from` to those of `from + 1`. */
type Step = {from: number; upgrade(old: Record<string, unknown>): Record<string, unknown>};

/** Every step since the first release, in order; none is ever taken out. */
const steps: Step[] = [];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Settings of the present version from whatever an older (or no) Earmark left behind. A part that
 * is missing has its default, so that a later version may add one.
 */
export function upgraded(stored: unknown): Settings {
  if (!isRecord(stored)) return structuredClone(defaults);
  let settings = stored;
  for (const step of steps) {
    if (settings.version === step.from) {
      settings = {...step.upgrade(settings), version: step.from + 1};
    }
  }
  return soundSettings(structuredClone(defaults), settings);
}
