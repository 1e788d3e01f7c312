import {useMemo} from 'preact/hooks';
import {HOUR} from '../../clock';
import type {Minutes} from '../../mention/post';
import type {DrawnCurve, Point} from '../../report/figures/curve-points';
import type {Figures} from '../../report/figures/figures';
import type {Theme} from '../../settings/settings';
import {durationWords} from '../../ui/durations';
import {percent} from '../../ui/percent';
import {say, sayCount} from '../../words';
import {headlineWords, horizonWords, waitWords} from './figure-words';
import {NumbersTable} from './numbers-table';
import type {Line, Lines} from './pictures/lines';
import {LinesDrawing} from './pictures/lines-drawing';
import {LinesPlot} from './pictures/lines-plot';
import {onPaper} from './pictures/palette';
import {Picture} from './pictures/picture';
import {MARKS, placeOf} from './pictures/waits-scale';

const lineOf = (name: string, {points}: DrawnCurve): Line => ({
  name,
  points: points.map(({minutes, share, low, high}) => ({at: placeOf(minutes), share, low, high})),
});

const markWords = (minutes: Minutes): string => (minutes === 0 ? '0' : horizonWords(minutes));

/** Curves of what was answered by when, ready to be drawn. */
export function curvesPicture(title: string, curves: [name: string, curve: DrawnCurve][]): Lines {
  return {
    title,
    range: [0, placeOf(MARKS.at(-1) ?? 0)],
    ticks: MARKS.map(minutes => ({at: placeOf(minutes), words: markWords(minutes)})),
    mark: {at: placeOf(HOUR), words: say('dashboard_times_mark')},
    lines: curves.map(([name, curve]) => lineOf(name, curve)),
    isStepped: true,
  };
}

function pointWords({minutes, share, low, high}: Point): string {
  const parts = [durationWords(minutes), percent(share), percent(low), percent(high)];
  return say('dashboard_times_point', ...parts);
}

/** What stands at a place of one or two curves, in words. */
export function wordsAtPlace(curves: [name: string, curve: DrawnCurve][], place: number): string {
  return curves
    .flatMap(([name, {points}]) => {
      const point = points.findLast(({minutes}) => placeOf(minutes) <= place);
      if (!point) return [];
      return [curves.length > 1 ? `${name}: ${pointWords(point)}` : pointWords(point)];
    })
    .join(' · ');
}

/** The rows of the table beneath a curve: what had been answered by each of the named waits. */
export function curveRows({points}: DrawnCurve): [string, string, string][] {
  return points
    .filter(({minutes}, index) => MARKS.includes(minutes) && minutes !== points[index - 1]?.minutes)
    .filter(({minutes}) => minutes > 0)
    .map(({minutes, share, low, high}) => [
      horizonWords(minutes),
      percent(share, 1),
      say('dashboard_times_range', percent(low, 1), percent(high, 1)),
    ]);
}

/** The curve in two sentences. */
export function curveSummary({customer}: Figures): string {
  const [hour] = customer.within;
  if (hour?.figure.is !== 'share') return say('dashboard_times_curve_few');
  const {big, small} = headlineWords(hour.figure);
  return say('dashboard_times_curve_summary', big, small, waitWords(customer.median));
}

type Props = {figures: Figures; curve: DrawnCurve; theme: Theme};

/** The answered-within curve: the share that had its answer, as the wait grows. */
export function CurvePicture({figures, curve, theme}: Props) {
  const title = say('dashboard_times_curve');
  const curves = useMemo((): [string, DrawnCurve][] => [[title, curve]], [curve]);
  const picture = useMemo(() => curvesPicture(title, curves), [curves]);
  const isDrawn = curve.points.length > 1;
  return (
    <Picture
      title={title}
      summary={curveSummary(figures)}
      counted={say('dashboard_times_curve_counted')}
      drawing={isDrawn ? () => <LinesDrawing picture={picture} palette={onPaper} /> : undefined}
    >
      {isDrawn && (
        <>
          <LinesPlot
            picture={picture}
            theme={theme}
            wordsAt={place => wordsAtPlace(curves, place)}
          />
          <NumbersTable
            caption={title}
            head={[
              say('dashboard_times_col_within'),
              say('dashboard_times_col_answered'),
              say('dashboard_times_col_range'),
            ]}
            rows={curveRows(curve)}
          />
          <p class="field-hint">{sayCount('dashboard_times_measured', curve.of)}</p>
        </>
      )}
    </Picture>
  );
}
