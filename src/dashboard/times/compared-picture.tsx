import {useMemo} from 'preact/hooks';
import type {Headline} from '../../clock';
import type {DrawnCurve} from '../../report/figures/curve-points';
import type {Theme} from '../../settings/settings';
import {say, type Word} from '../../words';
import {curvesPicture, wordsAtPlace} from './curve-picture';
import {headlineCells, horizonWords, waitWords} from './figure-words';
import type {Side} from './findings';
import {NumbersTable} from './numbers-table';
import {LinesDrawing} from './pictures/lines-drawing';
import {LinesPlot} from './pictures/lines-plot';
import {onPaper} from './pictures/palette';
import {Picture} from './pictures/picture';

const names: Record<Side['is'], Word> = {
  now: 'dashboard_times_side_now',
  before: 'dashboard_times_side_before',
  complaints: 'dashboard_kind_complaints',
  praise: 'dashboard_kind_praise',
};

/** What can be said of two shares: which is higher, or that chance alone could have made them differ. */
export function verdict(names: [string, string], figures: [Headline, Headline]): string {
  const [a, b] = figures;
  if (a.is !== 'share' || b.is !== 'share') return say('dashboard_times_compared_few');
  if (a.low > b.high) return say('dashboard_times_compared_apart', names[0], names[1]);
  if (b.low > a.high) return say('dashboard_times_compared_apart', names[1], names[0]);
  return say('dashboard_times_compared_chance');
}

function rowsOf(sides: Side[]): [string, ...string[]][] {
  return sides.flatMap(({is, figures}) => [
    ...figures.within.map(({horizon, figure}): [string, ...string[]] => [
      say('dashboard_times_side_within', say(names[is]), horizonWords(horizon)),
      ...headlineCells(figure),
    ]),
    [say('dashboard_times_side_median', say(names[is])), waitWords(figures.median), '–', '–'],
  ]);
}

type Props = {sides: [Side, Side]; theme: Theme};

/** Two curves in one picture: this period and the one before, or complaints and praise. */
export function ComparedPicture({sides, theme}: Props) {
  const title = say('dashboard_times_compared');
  const [first, second] = sides;
  const curves = useMemo(
    () => sides.map(({is, curve}): [string, DrawnCurve] => [say(names[is]), curve]),
    [sides],
  );
  const picture = useMemo(() => curvesPicture(title, curves), [curves]);
  const [a, b] = [first.figures.within[0]?.figure, second.figures.within[0]?.figure];
  const isDrawn = sides.every(({curve}) => curve.points.length > 1);
  return (
    <Picture
      title={title}
      summary={a && b ? verdict([say(names[first.is]), say(names[second.is])], [a, b]) : ''}
      counted={say('dashboard_times_compared_counted')}
      drawing={isDrawn ? () => <LinesDrawing picture={picture} palette={onPaper} /> : undefined}
    >
      {isDrawn && (
        <LinesPlot picture={picture} theme={theme} wordsAt={place => wordsAtPlace(curves, place)} />
      )}
      <NumbersTable
        caption={title}
        head={[
          say('dashboard_times_col_group'),
          say('dashboard_times_col_answered'),
          say('dashboard_times_col_range'),
          say('dashboard_times_col_of'),
        ]}
        rows={rowsOf(sides)}
      />
    </Picture>
  );
}
