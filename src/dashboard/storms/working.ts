import type {StormId, StormWork} from '../../mention/storm-log';
import {ask} from '../../messages/ask';
import {say, type Word} from '../../words';
import {saving} from '../saving';
import {underOneName} from '../under-one-name';

/** Adds to a storm's log what was just done, and says so. */
export const working = (stormId: StormId, work: StormWork, said: Word): Promise<boolean> => {
  const log = (step: string) => ask('storm.worked', {step, stormId, work});
  return saving(() => underOneName([stormId, work], log), say(said));
};
