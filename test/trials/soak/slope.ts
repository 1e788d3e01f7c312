/** How something changes with time: the slope of the straight line nearest to its values, by least squares. */
export function slope(points: readonly (readonly [at: number, value: number])[]): number {
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const at = mean(points.map(([x]) => x));
  const value = mean(points.map(([, y]) => y));
  const spread = points.reduce((sum, [x]) => sum + (x - at) ** 2, 0);
  return points.reduce((sum, [x, y]) => sum + (x - at) * (y - value), 0) / spread;
}
