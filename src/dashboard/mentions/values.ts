import type {Instant} from '../../mention/post';
import type {Outline} from '../../store/read';
import type {FacetName} from './view';

const DAY = 86_400_000;

/** Periods that reach back from now; each holds those before it. */
export const periods = {day: DAY, week: 7 * DAY, month: 30 * DAY, year: 365 * DAY} as const;

const recent = Object.entries(periods);

type ValuesOf = (outline: Outline, now: Instant) => readonly string[];

/** What a mention counts under in each facet. */
export const valuesOf: Record<FacetName, ValuesOf> = {
  state: ({place}) => [place],
  late: ({due}, now) => (due === undefined ? [] : [due < now ? 'late' : 'in time']),
  kind: ({triage, flagged}) => [triage ?? 'none', ...(flagged ? ['flagged'] : [])],
  brand: ({brandIds}) => brandIds,
  date: ({happened}, now) =>
    recent.filter(([, length]) => happened > now - length).map(([name]) => name),
  site: ({host}) => [host.replace(/^www\./, '')],
  author: ({author}) => (author === undefined ? [] : [author]),
  tag: ({tags}) => tags,
};
