import {own} from '../own';

/** Line drawings on a 16 × 16 grid, in the manner of those on our own pages. */
const drawings = {
  flag: 'M4 14V2.5M4 3h8.5l-2 3 2 3H4',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.8V8l2.3 1.6',
  hourglass: 'M4 2h8M4 14h8M5 2v2.5L8 8l3-3.5V2M5 14v-2.5L8 8l3 3.5V14',
  warning: 'M8 2.2 14.3 13.2H1.7zM8 6.5v3M8 11.4v.1',
  check: 'M3 8.5 6.5 12 13 4.5',
  dash: 'M3.5 8h9',
  slash: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM3.8 3.8l8.4 8.4',
  archive: 'M2.5 6h11v7.5h-11zM1.8 2.5h12.4V6H1.8zM6.5 8.7h3',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H6',
} as const;

/** The name of a drawing. */
export type ShapeName = keyof typeof drawings;

const SVG = 'http://www.w3.org/2000/svg';

/** A small line drawing beside words that say the same. */
export function shape(name: ShapeName): SVGSVGElement {
  const svg = own().createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = own().createElementNS(SVG, 'path');
  path.setAttribute('d', drawings[name]);
  svg.append(path);
  return svg;
}
