import type {Instant} from '../mention/post';

/** A level that is told: a burst to look at, or one to act on. */
export type AlertLevel = 'watch' | 'storm';

/** From which z on a level holds. */
export const LIMITS: Record<AlertLevel, number> = {watch: 3.5, storm: 5};

/** When each level last held. Kept between two looks. */
export type Latch = {watch?: Instant; storm?: Instant};

/** How long it must be below a level before that is told again. */
export const SILENCE = 6 * 3_600_000;

/** One alert for each level: it is silent until it has been below its level for six hours. */
export function alerts(
  holds: Record<AlertLevel, boolean>,
  at: Instant,
  latch: Latch,
): {alerts: AlertLevel[]; latch: Latch} {
  const held = (['watch', 'storm'] as const).filter(level => holds[level]);
  return {
    alerts: held.filter(level => at - (latch[level] ?? -Infinity) > SILENCE),
    latch: {...latch, ...Object.fromEntries(held.map(level => [level, at]))},
  };
}
