import {useEffect, useRef, useState} from 'preact/hooks';
import {Refused} from '../../messages/failures';
import {Unreadable} from '../../report/backup/unreadable';
import {failureWords} from '../../ui/failure-words';
import {say, type Word} from '../../words';
import {CalledOff, type Work} from './work';

/** Where something that takes a while stands. */
export type Doing<T> =
  | {is: 'idle'}
  | {is: 'working'; done: number}
  | {is: 'done'; value: T}
  | {is: 'failed'; why: string};

const words: Record<Unreadable['why'], Word> = {
  'too large': 'dashboard_data_too_large',
  'not a backup': 'dashboard_data_not_backup',
  newer: 'dashboard_data_newer',
  'row too long': 'dashboard_data_row_too_long',
  'cut short': 'dashboard_data_cut_short',
  damaged: 'dashboard_data_damaged',
  'parts missing': 'dashboard_data_parts_missing',
  'parts mixed': 'dashboard_data_parts_mixed',
};

function reason(error: unknown): string {
  if (error instanceof Unreadable) return say(words[error.why], error.row ?? '');
  // What the worker refused is said by it, in whole sentences
  const isRefused = error instanceof Refused && error.because === 'not allowed';
  return isRefused ? error.message : failureWords(error);
}

/** Something that takes a while, can be called off, and ends with the page that shows it. */
export function useWork<T>() {
  const [doing, setDoing] = useState<Doing<T>>({is: 'idle'});
  const life = useRef<AbortController>(null);
  useEffect(() => () => life.current?.abort(), []);
  const begin = async (work: (work: Work) => Promise<T>) => {
    const own = new AbortController();
    life.current?.abort();
    life.current = own;
    const tell = (next: Doing<T>) => life.current === own && setDoing(next);
    tell({is: 'working', done: 0});
    try {
      const progress = (done: number) => tell({is: 'working', done});
      const value = await work({signal: own.signal, progress});
      tell({is: 'done', value});
    } catch (error) {
      tell(error instanceof CalledOff ? {is: 'idle'} : {is: 'failed', why: reason(error)});
    }
  };
  const callOff = () => life.current?.abort();
  /** Ends what is being done, and forgets what came of it. */
  const clear = () => {
    callOff();
    life.current = null;
    setDoing({is: 'idle'});
  };
  return {doing, begin, callOff, clear};
}
