import type {Posted} from '../../mention/mention';

/** The range from the earliest to the latest of what several readings allow. */
export function hull(ranges: Posted[]): Posted | undefined {
  if (ranges.length === 0) return undefined;
  return {
    from: Math.min(...ranges.map(({from}) => from)),
    to: Math.max(...ranges.map(({to}) => to)),
  };
}
