import {DAY, type Headline, HOUR} from '../../clock';
import type {Minutes} from '../../mention/post';
import type {ReachedBy} from '../../report/figures/clock-figures';
import {durationWords} from '../../ui/durations';
import {percent} from '../../ui/percent';
import {language, say} from '../../words';

/** A number as people write it. */
export const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** A headline figure in words that claim no more than is known, and what it is measured on. */
export function headlineWords(figure: Headline): {big: string; small: string} {
  const of = number(figure.of);
  if (figure.is === 'not known yet') {
    return {big: say('dashboard_times_unknown'), small: say('dashboard_times_of', of)};
  }
  if (figure.is === 'so far') {
    const big = say('dashboard_times_so_far', number(figure.answered), of);
    return {big, small: say('dashboard_times_too_few')};
  }
  const {share, low, high} = figure;
  return {
    big: percent(share),
    small: say('dashboard_times_interval', percent(low), percent(high), of),
  };
}

/** A headline figure for the cells of a table: the share, its range, and of how many. */
export function headlineCells(figure: Headline): [share: string, range: string, of: string] {
  const of = number(figure.of);
  if (figure.is === 'not known yet') return [say('dashboard_times_unknown'), '–', of];
  if (figure.is === 'so far') {
    return [say('dashboard_times_so_far', number(figure.answered), of), '–', of];
  }
  const {share, low, high} = figure;
  const range = say('dashboard_times_range', percent(low, 1), percent(high, 1));
  return [percent(share, 1), range, of];
}

/** A wait by which some share was answered, or that so many were not. */
export function waitWords(wait: ReachedBy): string {
  if (wait === undefined) return say('dashboard_times_unknown');
  return wait === 'not reached' ? say('dashboard_times_not_reached') : durationWords(wait);
}

/** The end of a figure's reach: within a day in hours, and the first hour in minutes. */
export function horizonWords(minutes: Minutes): string {
  if (minutes === HOUR) return say('ui_minutes', number(HOUR));
  return minutes === DAY ? say('ui_hours', number(DAY / HOUR)) : durationWords(minutes);
}
