import type {HoursVersion, OpenSpan} from '../../clock';
import {language, say, sayCount} from '../../words';
import {type Acts, EditRemove} from '../edit-remove';
import {dayName} from './week-field';

/** From when hours are valid, as people say it. */
export function sinceWords({since, hours}: HoursVersion, isFirst: boolean): string {
  if (isFirst) return say('dashboard_hours_from_start');
  const day = new Intl.DateTimeFormat(language(), {dateStyle: 'long', timeZone: hours.zone});
  return say('dashboard_hours_since', day.format(since));
}

const spansWords = (spans: OpenSpan[]): string =>
  spans.map(([open, close]) => `${open}–${close}`).join(', ') || say('dashboard_hours_closed');

/** The days that follow each other with the same hours, as one line. */
function linesOf(week: OpenSpan[][]): {days: string; hours: string}[] {
  const lines: {first: number; last: number; hours: string}[] = [];
  for (const [day, spans] of week.entries()) {
    const hours = spansWords(spans);
    const before = lines.at(-1);
    if (before?.hours === hours) before.last = day;
    else lines.push({first: day, last: day, hours});
  }
  return lines.map(({first, last, hours}) => ({
    days: [...new Set([first, last])].map(day => dayName(day, 'short')).join('–'),
    hours,
  }));
}

type Props = {version: HoursVersion; isFirst: boolean; isNow: boolean; acts: Acts};

/** Opening hours as they are, with from when they are valid. */
export function VersionCard({version, isFirst, isNow, acts}: Props) {
  const {zone, week, holidays = []} = version.hours;
  const since = sinceWords(version, isFirst);
  return (
    <li class="panel-card">
      <div class="brand-top">
        <h2>{since}</h2>
        {isNow && <span class="hours-now">{say('dashboard_hours_now')}</span>}
        <EditRemove name={say('dashboard_hours_named', since)} {...acts} />
      </div>
      <dl class="hours-table">
        {linesOf(week).map(({days, hours}) => (
          <div key={days}>
            <dt>{days}</dt>
            <dd>{hours}</dd>
          </div>
        ))}
      </dl>
      <p class="field-hint">
        {zone.replaceAll('_', ' ')}
        {holidays.length > 0 && ` · ${sayCount('dashboard_hours_holiday_count', holidays.length)}`}
      </p>
    </li>
  );
}
