import {useEffect, useState} from 'preact/hooks';
import type {Steps} from '../../report/figures/steps';
import {sliced} from './sliced';

/** What was worked out, and whether it is of what was chosen before: the new is on its way. */
export type WorkedOut<T> = {value: T; isOld: boolean};

/** Works something out without holding the page; what was known before stays until then. */
export function useWorkedOut<T>(
  steps: () => Steps<T>,
  inputs: unknown[],
): WorkedOut<T> | undefined {
  const [known, setKnown] = useState<WorkedOut<T>>();
  useEffect(() => {
    const life = new AbortController();
    setKnown(before => before && {...before, isOld: true});
    sliced(steps(), life.signal).then(
      value => setKnown({value, isOld: false}),
      error => {
        if (!life.signal.aborted) throw error;
      },
    );
    return () => life.abort();
  }, inputs);
  return known;
}
