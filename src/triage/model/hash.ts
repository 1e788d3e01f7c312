/** What a sum of one kind starts from. */
export const firstOf = (kind: number): number => 2166136261 ^ kind;

/** One more UTF-16 unit onto a sum (FNV-1a). */
export const hashed = (sum: number, unit: number): number => Math.imul(sum ^ unit, 16777619);

/** A sum with its high bits mixed into the low ones, which pick the bucket. */
export function mixed(sum: number): number {
  const once = Math.imul(sum ^ (sum >>> 15), 2246822507);
  return once ^ (once >>> 13);
}
