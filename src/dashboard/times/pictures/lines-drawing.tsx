import {percent} from '../figure-words';
import {type Line, type Lines, type PlacedPoint, SHARES} from './lines';
import {DASHES, type Palette, TYPEFACE} from './palette';

/** The size of a drawing in its own units; it is shown at any width. */
export const DRAWN = {width: 760, height: 340} as const;

const INSET = {left: 46, right: 18, top: 40, bottom: 34};
const LEGEND_GAP = 170;

type Place = (at: number, share: number) => string;

function placer({range: [from, to]}: Lines): Place {
  const width = DRAWN.width - INSET.left - INSET.right;
  const height = DRAWN.height - INSET.top - INSET.bottom;
  return (at, share) => {
    const x = INSET.left + ((at - from) / (to - from || 1)) * width;
    const y = INSET.top + (1 - share) * height;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
}

/** The corners of a line through points; a stepped one goes along before it goes up. */
function corners(
  points: PlacedPoint[],
  shareOf: (point: PlacedPoint) => number,
  place: Place,
  isStepped: boolean,
): string[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const here = place(point.at, shareOf(point));
    return isStepped && before ? [place(point.at, shareOf(before)), here] : [here];
  });
}

type LineProps = {line: Line; index: number; place: Place; isStepped: boolean; palette: Palette};

function DrawnLine({line: {points}, index, place, isStepped, palette}: LineProps) {
  const stroke = palette.strokes[index] ?? palette.ink;
  const along = (shareOf: (point: PlacedPoint) => number) =>
    corners(points, shareOf, place, isStepped);
  const band = [...along(point => point.high), ...along(point => point.low).reverse()];
  return (
    <g>
      <path d={`M${band.join('L')}Z`} fill={stroke} fill-opacity="0.16" />
      <path
        d={`M${along(point => point.share).join('L')}`}
        fill="none"
        stroke={stroke}
        stroke-width="2"
        stroke-dasharray={DASHES[index]?.join(' ') ?? ''}
      />
      {!isStepped &&
        points.map(point => {
          const [x, y] = place(point.at, point.share).split(' ');
          return <circle key={point.at} cx={x} cy={y} r="3.5" fill={stroke} />;
        })}
    </g>
  );
}

function Legend({lines, palette}: {lines: Line[]; palette: Palette}) {
  return (
    <g>
      {lines.map(({name}, index) => (
        <g key={name} transform={`translate(${INSET.left + index * LEGEND_GAP} 30)`}>
          <path
            d="M0-4h22"
            stroke={palette.strokes[index] ?? palette.ink}
            stroke-width="2"
            stroke-dasharray={DASHES[index]?.join(' ') ?? ''}
          />
          <text x="28" fill={palette.ink}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

function Grid({picture, place, palette}: {picture: Lines; place: Place; palette: Palette}) {
  const [from, to] = picture.range;
  const bottom = DRAWN.height - INSET.bottom;
  const leftOf = (at: number) => place(at, 0).split(' ')[0];
  return (
    <g fill={palette.soft}>
      {SHARES.map(share => {
        const [, y] = place(from, share).split(' ');
        return (
          <g key={share}>
            <path d={`M${place(from, share)}L${place(to, share)}`} stroke={palette.line} />
            <text x={INSET.left - 8} y={y} dy="4" text-anchor="end">
              {percent(share)}
            </text>
          </g>
        );
      })}
      {picture.ticks.map(({at, words}) => (
        <text key={at} x={leftOf(at)} y={bottom + 20} text-anchor="middle">
          {words}
        </text>
      ))}
      {picture.mark && (
        <path
          d={`M${place(picture.mark.at, 0)}L${place(picture.mark.at, 1)}`}
          stroke={palette.mark}
          stroke-dasharray="3 3"
        />
      )}
    </g>
  );
}

type Props = {picture: Lines; palette: Palette};

/** A picture of shares as SVG, complete in itself: to be printed, copied and saved. */
export function LinesDrawing({picture, palette}: Props) {
  const {title, lines, isStepped} = picture;
  const place = placer(picture);
  return (
    <svg
      viewBox={`0 0 ${DRAWN.width} ${DRAWN.height}`}
      width={DRAWN.width}
      height={DRAWN.height}
      font-family={TYPEFACE}
      font-size="12"
      role="img"
      aria-label={title}
    >
      <rect width={DRAWN.width} height={DRAWN.height} fill={palette.ground} />
      <text x="10" y="16" font-size="13" font-weight="600" fill={palette.ink}>
        {title}
      </text>
      {lines.length > 1 && <Legend lines={lines} palette={palette} />}
      <Grid picture={picture} place={place} palette={palette} />
      {lines.map((line, index) => (
        <DrawnLine
          key={line.name}
          line={line}
          index={index}
          place={place}
          isStepped={isStepped}
          palette={palette}
        />
      ))}
    </svg>
  );
}
