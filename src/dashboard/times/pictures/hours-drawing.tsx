import {dayNames, hourName} from '../calendar';
import {type Palette, TYPEFACE} from './palette';

const CELL = {width: 22, height: 20} as const;
const LEFT = 46;
const TOP = 28;
const DAY_HOURS = 24;
const DAYS = 7;
/** Each fourth hour is named; the others are between. */
const NAMED = 6;

/** The size of one drawing of the hours of a week, in its own units. */
export const HOURS_DRAWN = {
  width: LEFT + DAY_HOURS * CELL.width + 6,
  height: TOP + DAYS * CELL.height + 24,
} as const;

/** Many are told apart by their square root: one against none, and ten against twenty. */
const strength = (count: number, most: number): number =>
  count === 0 ? 0 : 0.12 + 0.88 * Math.sqrt(count / most);

type Props = {
  title: string;
  /** One count for each hour of the week. */
  hours: number[];
  /** The most of any hour in all drawings that stand together: the darkest. */
  most: number;
  stroke: string;
  palette: Palette;
};

/** How much happened in each hour of the week: the more, the stronger. */
export function HoursDrawing({title, hours, most, stroke, palette}: Props) {
  const days = dayNames('short');
  return (
    <svg
      viewBox={`0 0 ${HOURS_DRAWN.width} ${HOURS_DRAWN.height}`}
      width={HOURS_DRAWN.width}
      height={HOURS_DRAWN.height}
      font-family={TYPEFACE}
      font-size="11"
      fill={palette.soft}
      role="img"
      aria-label={title}
    >
      <rect width={HOURS_DRAWN.width} height={HOURS_DRAWN.height} fill={palette.ground} />
      <text x="4" y="15" font-size="13" font-weight="600" fill={palette.ink}>
        {title}
      </text>
      {days.map((name, day) => (
        <text key={name} x={LEFT - 6} y={TOP + day * CELL.height + 14} text-anchor="end">
          {name}
        </text>
      ))}
      {hours.map((count, hour) => (
        <rect
          key={hour}
          x={LEFT + (hour % DAY_HOURS) * CELL.width}
          y={TOP + Math.floor(hour / DAY_HOURS) * CELL.height}
          width={CELL.width - 2}
          height={CELL.height - 2}
          rx="2"
          fill={count === 0 ? palette.line : stroke}
          fill-opacity={count === 0 ? 0.4 : strength(count, most)}
        />
      ))}
      {Array.from({length: DAY_HOURS / NAMED}, (_, part) => part * NAMED).map(hour => (
        <text key={hour} x={LEFT + hour * CELL.width} y={HOURS_DRAWN.height - 8}>
          {hourName(hour)}
        </text>
      ))}
    </svg>
  );
}

type PairProps = {drawings: Omit<Props, 'palette' | 'most'>[]; most: number; palette: Palette};

/** Drawings of the hours of a week, one beneath the other in one picture. */
export function HoursTogether({drawings, most, palette}: PairProps) {
  const height = HOURS_DRAWN.height * drawings.length;
  return (
    <svg
      viewBox={`0 0 ${HOURS_DRAWN.width} ${height}`}
      width={HOURS_DRAWN.width}
      height={height}
      role="img"
      aria-label={drawings.map(({title}) => title).join(', ')}
    >
      {drawings.map((drawing, index) => (
        <g key={drawing.title} transform={`translate(0 ${index * HOURS_DRAWN.height})`}>
          <HoursDrawing {...drawing} most={most} palette={palette} />
        </g>
      ))}
    </svg>
  );
}
