import {percent} from '../../../ui/percent';
import {DRAWN, DrawnLine, INSET, type Place, placer} from './drawn-line';
import {type Line, type Lines, SHARES} from './lines';
import {DASHES, type Palette, TYPEFACE} from './palette';

const LEGEND_GAP = 170;

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
