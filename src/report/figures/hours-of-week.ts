import {HOUR, isCounted, postedWidth, standingFor} from '../../clock';
import type {BrandId} from '../../mention/decision';
import {happenedAt} from '../../mention/happened';
import type {Instant} from '../../mention/post';
import type {Timed} from './timed';

/** Hours in a week: the first is Monday's from midnight to one. */
export const WEEK_HOURS = 168;

/** When people wrote and when we answered, for each hour of the week. */
export type HoursOfWeek = {
  posts: number[];
  answers: number[];
  /** Posts whose time is not known to the hour: they are in no hour. */
  vague: number;
};

/** Counts posts and answers by hour of the week, of those that every figure counts. */
export function hoursOfWeek(
  asked: Timed[],
  hourOf: (at: Instant) => number,
  brandId?: BrandId,
): HoursOfWeek {
  const result: HoursOfWeek = {
    posts: Array<number>(WEEK_HOURS).fill(0),
    answers: Array<number>(WEEK_HOURS).fill(0),
    vague: 0,
  };
  const count = (hours: number[], at: Instant) => {
    const hour = hourOf(at);
    hours[hour] = (hours[hour] ?? 0) + 1;
  };
  for (const mention of asked) {
    if (!isCounted(mention, brandId)) continue;
    if ((postedWidth(mention) ?? Infinity) <= HOUR) count(result.posts, happenedAt(mention));
    else result.vague++;
    const standing = standingFor(mention, brandId);
    if (standing.is === 'answered') count(result.answers, standing.answerAt);
  }
  return result;
}
