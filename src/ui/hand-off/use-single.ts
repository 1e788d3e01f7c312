import {useRef} from 'preact/hooks';

/** Does a thing that must not be done twice at once: while it is being done, a further press is none. */
export function useSingle(): (work: () => Promise<void>) => Promise<void> {
  const isBusy = useRef(false);
  return async work => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await work();
    } finally {
      isBusy.current = false;
    }
  };
}
