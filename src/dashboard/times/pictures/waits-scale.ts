import {DAY, HOUR} from '../../../clock';
import type {Minutes} from '../../../mention/post';

/** The waits that are named beneath a curve. */
export const MARKS: readonly Minutes[] = [0, 15, HOUR, 4 * HOUR, DAY, 3 * DAY, 7 * DAY];

/** The quarter of an hour takes as much room as a day does later: what matters is early. */
const UNIT: Minutes = 15;
const LONGEST: Minutes = 7 * DAY;
const STEPS = 240;

/** Where a wait stands on the axis. */
export const placeOf = (minutes: Minutes): number => Math.log1p(minutes / UNIT);

const waitAt = (place: number): Minutes => UNIT * Math.expm1(place);

/** The waits at which a curve is drawn, evenly spread over the axis, the named ones among them. */
export const PLACES: readonly Minutes[] = [
  ...MARKS,
  ...Array.from({length: STEPS}, (_, step) => waitAt((placeOf(LONGEST) * step) / STEPS)),
].sort((a, b) => a - b);
