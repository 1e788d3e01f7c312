import {said} from './figures';

/** A limit that was set for Earmark, and what was measured of it. */
export type Budget = {
  what: string;
  most: number;
  unit: '×' | 'ms' | 'ms/s' | 'kB' | '%';
  measured: number;
};

/** A line for each limit: met or not. */
export function budgetLines(budgets: Budget[]): string {
  return budgets
    .map(({what, most, unit, measured}) => {
      const verdict = Number.isNaN(measured)
        ? 'not measured'
        : measured <= most
          ? 'met'
          : 'NOT MET';
      return `${verdict.padEnd(13)}${what.padEnd(62)}${`${said(measured)} ${unit}`.padStart(12)}  ≤ ${most} ${unit}`;
    })
    .join('\n');
}
