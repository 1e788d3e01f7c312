import {useMemo} from 'preact/hooks';
import type {Week} from '../../report/figures/weekly';
import type {Theme} from '../../settings/settings';
import {dateWords} from '../../ui/moments';
import {now} from '../../ui/now';
import {say, sayCount} from '../../words';
import {headlineCells, headlineWords, number} from './figure-words';
import {NumbersTable} from './numbers-table';
import type {Lines, PlacedPoint} from './pictures/lines';
import {LinesDrawing} from './pictures/lines-drawing';
import {LinesPlot} from './pictures/lines-plot';
import {onPaper} from './pictures/palette';
import {Picture} from './pictures/picture';

/** So many weeks are named beneath the picture; more would run into each other. */
const NAMED = 8;
/** From here on the table is folded away. */
const LONG = 6;

const weekName = (week: Week): string => dateWords(week.start, now.peek());

function pointOf({start, figure}: Week): PlacedPoint[] {
  if (figure.is !== 'share') return [];
  const {share, low, high} = figure;
  return [{at: start, share, low, high}];
}

function pictureOf(title: string, weeks: Week[]): Lines {
  const every = Math.ceil(weeks.length / NAMED);
  return {
    title,
    range: [weeks[0]?.start ?? 0, weeks.at(-1)?.start ?? 1],
    ticks: weeks
      .filter((_, index) => index % every === 0)
      .map(week => ({at: week.start, words: weekName(week)})),
    lines: [{name: title, points: weeks.flatMap(pointOf)}],
    isStepped: false,
  };
}

function summaryOf(weeks: Week[]): string {
  const known = weeks.filter(({figure}) => figure.is === 'share');
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return say('dashboard_times_weeks_few');
  return say(
    'dashboard_times_weeks_summary',
    weekName(first),
    headlineWords(first.figure).big,
    weekName(last),
    headlineWords(last.figure).big,
  );
}

function wordsAt(weeks: Week[], place: number): string {
  const week = weeks.find(({start}) => start === place);
  if (!week) return '';
  const {big, small} = headlineWords(week.figure);
  return say('dashboard_times_week_point', weekName(week), big, small);
}

type Props = {weeks: Week[]; theme: Theme};

/** The share answered within the hour, week by week. */
export function WeeksPicture({weeks, theme}: Props) {
  const title = say('dashboard_times_weeks');
  const picture = useMemo(() => pictureOf(title, weeks), [weeks]);
  const isDrawn = (picture.lines[0]?.points.length ?? 0) > 1;
  return (
    <Picture
      title={title}
      summary={summaryOf(weeks)}
      counted={say('dashboard_times_weeks_counted')}
      drawing={isDrawn ? () => <LinesDrawing picture={picture} palette={onPaper} /> : undefined}
    >
      {isDrawn && (
        <LinesPlot picture={picture} theme={theme} wordsAt={place => wordsAt(weeks, place)} />
      )}
      <NumbersTable
        caption={title}
        isFolded={weeks.length > LONG}
        head={[
          say('dashboard_times_col_week'),
          say('dashboard_times_col_posts'),
          say('dashboard_times_col_answered'),
          say('dashboard_times_col_range'),
          say('dashboard_times_col_of'),
        ]}
        rows={weeks.map(week => [
          weekName(week),
          number(week.posts),
          ...headlineCells(week.figure),
        ])}
      />
      <p class="field-hint">{sayCount('dashboard_times_weeks_shown', weeks.length)}</p>
    </Picture>
  );
}
