import {ofThePage, type Palette} from './palette';

/**
 * The colours of the page as a canvas understands them: it knows of no variables, and of no
 * difference between light and dark.
 */
export function coloursOf(element: HTMLElement): Palette {
  const before = element.style.color;
  const resolved = (colour: string): string => {
    element.style.color = colour;
    return getComputedStyle(element).color;
  };
  const {ink, soft, line, ground, strokes, mark} = ofThePage;
  const palette: Palette = {
    ink: resolved(ink),
    soft: resolved(soft),
    line: resolved(line),
    ground: resolved(ground),
    strokes: [resolved(strokes[0]), resolved(strokes[1])],
    mark: resolved(mark),
  };
  element.style.color = before;
  return palette;
}

/** A colour that lets what is behind it through. */
export function wash(colour: string): string {
  return colour.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.18)');
}

/** Tells when the person's system turns from light to dark or back. */
export function onSchemeChange(tell: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell, {signal});
}
