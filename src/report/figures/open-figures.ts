import {DAY, HOUR, headline, minutesAfter, type OpenClock, type Wait, waitSpan} from '../../clock';
import type {Minutes} from '../../mention/post';
import {type Asked, enteringAt, type Within} from './asked';
import type {Asking} from './asking';
import {HORIZONS, type ReachedBy, reachedBy} from './clock-figures';
import type {Steps} from './steps';
import type {Timed} from './timed';

/** A wait is followed for this long at a time, until every horizon lies before its end. */
const STRETCH = 14 * DAY;
const LAST = Math.max(...HORIZONS);

/** How fast posts were answered, counted in our opening hours alone. */
export type OpenFigures = {
  within: Pick<Within, 'horizon' | 'figure'>[];
  median: ReachedBy;
  of: number;
};

function openWait(mention: Timed, {at, brandId}: Asking, clock: OpenClock): Wait | undefined {
  const span = waitSpan('customer', mention, at, brandId);
  if (!span) return undefined;
  let [minutes, end] = [0, span.from];
  while (end < span.to && minutes <= LAST) {
    const next = Math.min(minutesAfter(end, STRETCH), span.to);
    minutes += clock(end, next);
    end = next;
  }
  return {minutes, answered: span.answered && end >= span.to};
}

/** So many are measured between two breaths of the page. */
const SLICE = 5_000;

/** The customer's wait as it passed during our opening hours, of the posts that enter at each horizon. */
export function* openFigures(asked: Asked, asking: Asking, clock: OpenClock): Steps<OpenFigures> {
  const all = asked.on('customer');
  const minutes = new Float64Array(all.mentions.length).fill(Number.NaN);
  const answered = new Uint8Array(all.mentions.length);
  for (const [index, mention] of all.mentions.entries()) {
    if (index % SLICE === 0) yield;
    const wait = all.reasons[index] ? undefined : openWait(mention, asking, clock);
    if (!wait) continue;
    minutes[index] = wait.minutes;
    answered[index] = wait.answered ? 1 : 0;
  }
  const within = (horizon: Minutes) =>
    enteringAt({...all, minutes, answered}, asking, horizon).waits;
  const hour = within(HOUR);
  return {
    within: HORIZONS.map(horizon => ({horizon, figure: headline(within(horizon), horizon)})),
    median: reachedBy(hour, 0.5),
    of: hour.length,
  };
}
