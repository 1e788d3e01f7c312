import type {StormId, StormWork} from '../../mention/storm-log';
import {ask} from '../../messages/ask';
import {say, type Word} from '../../words';
import {saving} from '../saving';

/** Adds to a storm's log what was just done, and says so. */
export const working = (stormId: StormId, work: StormWork, said: Word): Promise<boolean> => {
  const step = crypto.randomUUID(); // One press is one line, however often it is sent
  return saving(() => ask('storm.worked', {step, stormId, work}), say(said));
};
