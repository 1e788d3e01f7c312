import {useEffect, useState} from 'preact/hooks';
import type {Steps} from '../../report/figures/steps';
import {sliced} from './sliced';

/** Works something out without holding the page; what was known before stays until then. */
export function useWorkedOut<T>(steps: () => Steps<T>, inputs: unknown[]): T | undefined {
  const [known, setKnown] = useState<{value: T}>();
  useEffect(() => {
    const life = new AbortController();
    sliced(steps(), life.signal).then(
      value => setKnown({value}),
      error => {
        if (!life.signal.aborted) throw error;
      },
    );
    return () => life.abort();
  }, inputs);
  return known?.value;
}
