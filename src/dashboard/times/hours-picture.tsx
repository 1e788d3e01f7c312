import type {HoursOfWeek} from '../../report/figures/hours-of-week';
import {say, sayCount} from '../../words';
import {dayNames, hourName} from './calendar';
import {number} from './figure-words';
import {NumbersTable} from './numbers-table';
import {HoursDrawing, HoursTogether} from './pictures/hours-drawing';
import {ofThePage, onPaper, type Palette} from './pictures/palette';
import {Picture} from './pictures/picture';

const DAY_HOURS = 24;

const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);

function busiest(hours: number[]): string {
  const most = hours.indexOf(Math.max(...hours));
  const day = dayNames('long')[Math.floor(most / DAY_HOURS)] ?? '';
  return say('dashboard_times_hour', day, hourName(most % DAY_HOURS));
}

/** Posts written in hours of the week in which no answer was ever given. */
const unattended = ({posts, answers}: HoursOfWeek): number =>
  sum(posts.filter((_, hour) => answers[hour] === 0));

function summaryOf(hours: HoursOfWeek): string {
  const [posts, answers] = [sum(hours.posts), sum(hours.answers)];
  if (posts === 0) return say('dashboard_times_hours_none');
  const written = say('dashboard_times_hours_posts', busiest(hours.posts));
  if (answers === 0) return written;
  return [
    written,
    say('dashboard_times_hours_answers', busiest(hours.answers)),
    say('dashboard_times_hours_unattended', number(unattended(hours)), number(posts)),
  ].join(' ');
}

function rowsOf({posts, answers}: HoursOfWeek): [string, ...string[]][] {
  const counts = (hours: number[], hour: number) =>
    dayNames('short').map((_, day) => hours[day * DAY_HOURS + hour] ?? 0);
  return Array.from({length: DAY_HOURS}, (_, hour) => {
    const [written, answered] = [counts(posts, hour), counts(answers, hour)];
    const cells = written.map((count, day) =>
      say('dashboard_times_hours_cell', number(count), number(answered[day] ?? 0)),
    );
    return [hourName(hour), ...cells];
  });
}

const drawingsOf = (hours: HoursOfWeek, palette: Palette) => [
  {title: say('dashboard_times_written'), hours: hours.posts, stroke: palette.strokes[1]},
  {title: say('dashboard_times_answered'), hours: hours.answers, stroke: palette.strokes[0]},
];

/** When people write against when we answer, hour by hour of the week. */
export function HoursPicture({hours}: {hours: HoursOfWeek}) {
  const most = Math.max(1, ...hours.posts, ...hours.answers);
  return (
    <Picture
      title={say('dashboard_times_hours')}
      summary={summaryOf(hours)}
      counted={say('dashboard_times_hours_counted')}
      drawing={() => (
        <HoursTogether drawings={drawingsOf(hours, onPaper)} most={most} palette={onPaper} />
      )}
    >
      <div class="times-hours">
        {drawingsOf(hours, ofThePage).map(drawing => (
          <HoursDrawing key={drawing.title} {...drawing} most={most} palette={ofThePage} />
        ))}
      </div>
      <NumbersTable
        caption={say('dashboard_times_hours_table')}
        isFolded
        head={[say('dashboard_times_col_hour'), ...dayNames('short')]}
        rows={rowsOf(hours)}
      />
      {hours.vague > 0 && (
        <p class="field-hint">{sayCount('dashboard_times_hours_vague', hours.vague)}</p>
      )}
    </Picture>
  );
}
