import type {Line, Lines, PlacedPoint} from './lines';
import {DASHES, type Palette} from './palette';

/** The size of a drawing in its own units; it is shown at any width. */
export const DRAWN = {width: 760, height: 340} as const;

/** What is left free around the lines, for the words. */
export const INSET = {left: 46, right: 18, top: 40, bottom: 34};

/** Where a share stands in a drawing: `x y`. */
export type Place = (at: number, share: number) => string;

/** Tells where each share of a picture stands. */
export function placer({range: [from, to]}: Lines): Place {
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

/** One line with the band of its bounds. */
export function DrawnLine({line: {points}, index, place, isStepped, palette}: LineProps) {
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
