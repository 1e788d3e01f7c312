/** No more are held: then all are let go of, and whoever uses one keeps it. */
const MOST = 5_000;

/** Gives the same value for the same name: of what thousands of mentions share, one copy is enough. */
export function heldOnce<T>(): (name: string, value: T) => T {
  const held = new Map<string, T>();
  return (name, value) => {
    const known = held.get(name);
    if (known !== undefined) return known;
    if (held.size >= MOST) held.clear();
    held.set(name, value);
    return value;
  };
}
