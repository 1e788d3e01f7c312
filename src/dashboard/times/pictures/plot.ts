import type uPlot from 'uplot';
import {percent} from '../../../ui/percent';
import {type Lines, SHARES} from './lines';
import {DASHES, type Palette, TYPEFACE} from './palette';

/** How high the plot is, in CSS pixels. */
export const PLOT_HEIGHT = 300;

const FONT = `12px ${TYPEFACE}`;
/** Each line is three series: the upper bound, the lower bound, and the share itself. */
const SERIES = 3;

/** Every place at which any line has a point. */
function placesOf({lines}: Lines): number[] {
  const places = lines.flatMap(({points}) => points.map(({at}) => at));
  return [...new Set(places)].sort((a, b) => a - b);
}

/** The points of a picture in the columns that a plot is drawn from. */
export function columnsOf(picture: Lines): [number[], ...(number | null)[][]] {
  const places = placesOf(picture);
  const columns = picture.lines.flatMap(({points}) => {
    const byPlace = new Map(points.map(point => [point.at, point]));
    return (['high', 'low', 'share'] as const).map(key =>
      places.map(at => byPlace.get(at)?.[key] ?? null),
    );
  });
  return [places, ...columns];
}

function axis({soft, line}: Palette): uPlot.Axis {
  return {font: FONT, stroke: soft, grid: {stroke: line, width: 1}, ticks: {show: false}};
}

function seriesOf(
  {lines, isStepped}: Lines,
  palette: Palette,
  paths: uPlot.Series.PathBuilderFactories,
) {
  const build = isStepped ? paths.stepped?.({align: 1}) : paths.linear?.();
  const path = build ? {paths: build} : {};
  return lines.flatMap((_, index): uPlot.Series[] => {
    const stroke = palette.strokes[index] ?? palette.ink;
    const bound: uPlot.Series = {...path, stroke: 'transparent', width: 0, points: {show: false}};
    const points = {show: !isStepped, size: 7, fill: stroke};
    return [bound, bound, {...path, stroke, width: 2, dash: DASHES[index] ?? [], points}];
  });
}

const bandOf = (first: number, stroke: string): uPlot.Band => ({
  series: [first, first + 1],
  fill: stroke,
});

function drawMark(plot: uPlot, at: number, colour: string): void {
  const {ctx, bbox} = plot;
  const x = Math.round(plot.valToPos(at, 'x', true));
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.setLineDash([4, 4]);
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}

type Told = {
  width: number;
  palette: Palette;
  /** The colour of a line as it is between its bounds. */
  washes: readonly string[];
  /** Told over which place the pointer is; `undefined` when it has left. */
  pointed(place: number | undefined): void;
};

/** What a plot of a picture is made with. */
export function optionsOf(
  picture: Lines,
  {width, palette, washes, pointed}: Told,
  paths: uPlot.Series.PathBuilderFactories,
): uPlot.Options {
  const {range, ticks, mark, lines} = picture;
  return {
    width,
    height: PLOT_HEIGHT,
    legend: {show: false},
    cursor: {y: false, drag: {x: false, y: false}, points: {show: picture.isStepped}},
    scales: {x: {time: false, range}, y: {range: [0, 1]}},
    axes: [
      {
        ...axis(palette),
        size: 34,
        splits: () => ticks.map(({at}) => at),
        values: () => ticks.map(({words}) => words),
      },
      {
        ...axis(palette),
        size: 52,
        splits: () => [...SHARES],
        values: (_, shares) => shares.map(share => percent(share)),
      },
    ],
    series: [{}, ...seriesOf(picture, palette, paths)],
    bands: lines.map((_, index) => bandOf(1 + index * SERIES, washes[index] ?? palette.line)),
    hooks: {
      drawAxes: [plot => mark && drawMark(plot, mark.at, palette.mark)],
      setCursor: [({cursor, data}) => pointed(data[0][cursor.idx ?? -1])],
    },
  };
}
