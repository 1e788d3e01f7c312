/** A point of a line: where it stands from left to right, its share, and the bounds of that. */
export type PlacedPoint = {at: number; share: number; low: number; high: number};

/** One line of a picture; a stepped one stays level until its next point. */
export type Line = {name: string; points: PlacedPoint[]};

/** A picture of shares over something that goes from left to right: waits, or weeks. */
export type Lines = {
  title: string;
  /** Leftmost and rightmost place. */
  range: [from: number, to: number];
  ticks: {at: number; words: string}[];
  /** A place that is marked by an upright line. */
  mark?: {at: number; words: string};
  lines: Line[];
  /** True: level until the next point, as a curve of events is; else straight from point to point. */
  isStepped: boolean;
};

/** The shares that are named on the left. */
export const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;
