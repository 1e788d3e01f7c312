import {useEffect, useState} from 'preact/hooks';

/** A value once it has stood still for a while: what costs time or is read aloud waits for that. */
export function useSettled<T>(value: T, forMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), forMs);
    return () => clearTimeout(timer);
  }, [value, forMs]);
  return settled;
}
