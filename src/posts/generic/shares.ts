/** The value in the middle; 0 of none. */
export const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The part of all that is true. */
export const share = (values: boolean[]): number =>
  values.filter(Boolean).length / Math.max(values.length, 1);
