import {
  DAY,
  type Headline,
  HOUR,
  hasClock,
  headline,
  minutesAfter,
  type OpenClock,
  postedWidth,
  standingFor,
  type Wait,
  Waits,
  waitSpan,
} from '../../clock';
import type {Asking} from './asking';
import {HORIZONS, type ReachedBy, reachedBy} from './clock-figures';
import type {Steps} from './steps';
import type {Timed} from './timed';

/** Who waited longer than this is watched no further: every horizon lies before it. */
const FOLLOWED = 14 * DAY;

/** How fast posts were answered, counted in our opening hours alone. */
export type OpenFigures = {
  within: {horizon: number; figure: Headline}[];
  median: ReachedBy;
  of: number;
};

function openWait(mention: Timed, {at, brandId}: Asking, clock: OpenClock): Wait | undefined {
  const span = waitSpan('customer', mention, at, brandId);
  if (!span) return undefined;
  const end = minutesAfter(span.from, FOLLOWED);
  const isBeyond = span.to > end;
  return {
    minutes: clock(span.from, isBeyond ? end : span.to),
    answered: span.answered && !isBeyond,
  };
}

/** True for those who enter the customer's figures too: both clocks speak of the same posts. */
function isCounted(mention: Timed, {brandId}: Asking): boolean {
  const {is} = standingFor(mention, brandId);
  const width = postedWidth(mention);
  const isKnown = width !== undefined && width <= HOUR / 4;
  return hasClock(mention) && is !== 'not us' && is !== 'no reply needed' && isKnown;
}

/** So many are measured between two breaths of the page. */
const SLICE = 5_000;

/** The customer's wait as it passed during our opening hours. */
export function* openFigures(asked: Timed[], asking: Asking, clock: OpenClock): Steps<OpenFigures> {
  const waits = new Waits();
  for (const [index, mention] of asked.entries()) {
    if (index % SLICE === 0) yield;
    const wait = isCounted(mention, asking) ? openWait(mention, asking, clock) : undefined;
    if (wait) waits.add(wait);
  }
  return {
    within: HORIZONS.map(horizon => ({horizon, figure: headline(waits, horizon)})),
    median: reachedBy(waits, 0.5),
    of: waits.length,
  };
}
