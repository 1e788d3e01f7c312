/** The middle of some figures; NaN of none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(
    Math.ceil(middle) - 1,
    Math.floor(middle) + 1,
  );
  return (low + high) / 2;
}

/** A figure as a person reads it: two digits that count. */
export function said(figure: number): string {
  if (Number.isNaN(figure)) return '–';
  if (figure === 0) return '0';
  return figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2);
}

/** The median, and in brackets the least and the most. */
export function spread(figures: readonly number[]): string {
  if (figures.length === 0) return '–';
  if (figures.length === 1) return said(median(figures));
  return `${said(median(figures))} (${said(Math.min(...figures))}–${said(Math.max(...figures))})`;
}
