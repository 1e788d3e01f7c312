import {useEffect, useState} from 'preact/hooks';

/** A value once it has stood still: what costs time or is read aloud waits for that; 0: at once. */
export function useSettled<T>(value: T, forMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (forMs === 0) return;
    const timer = setTimeout(() => setSettled(value), forMs);
    return () => clearTimeout(timer);
  }, [value, forMs]);
  return forMs === 0 ? value : settled;
}

/** From here on, to explain a query takes longer than a key press may. */
const LONG = 500;
const STILL_MS = 250;

/** A query as it is to be explained: at once, or when a long one has stood still. */
export const useExplained = (query: string): string =>
  useSettled(query, query.length > LONG ? STILL_MS : 0);
