import {useEffect, useRef, useState} from 'preact/hooks';
import type {Theme} from '../../../settings/settings';
import type {Lines} from './lines';
import {coloursOf, onSchemeChange, wash} from './page-colours';
import {columnsOf, optionsOf, PLOT_HEIGHT} from './plot';
import './plot.css';

type Props = {
  picture: Lines;
  /** Says in words what stands at a place: shown while the pointer is there. */
  wordsAt(place: number): string;
  theme: Theme;
};

/** Draws the picture anew whenever its room or its colours change, until the signal ends it. */
async function keepDrawn(
  host: HTMLElement,
  picture: Lines,
  pointed: (place: number | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  // The library is evaluated with the first curve, not with each page
  const {default: Plot} = await import('uplot');
  if (signal.aborted) return;
  const draw = () => {
    const palette = coloursOf(host);
    const washes = palette.strokes.map(wash);
    const told = {width: host.clientWidth, palette, washes, pointed};
    return new Plot(optionsOf(picture, told, Plot.paths), columnsOf(picture), host);
  };
  let plot = draw();
  const again = () => {
    plot.destroy();
    plot = draw();
  };
  onSchemeChange(again, signal);
  const sizes = new ResizeObserver(() =>
    plot.setSize({width: host.clientWidth, height: PLOT_HEIGHT}),
  );
  sizes.observe(host);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    plot.destroy();
  });
}

/** A picture of shares that says what stands under the pointer. */
export function LinesPlot({picture, wordsAt, theme}: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<number>();
  useEffect(() => {
    const life = new AbortController();
    if (host.current) void keepDrawn(host.current, picture, setPlace, life.signal);
    return () => life.abort();
  }, [picture, theme]);
  const {mark, lines} = picture;
  return (
    <div class="plot">
      {lines.length > 1 && (
        <ul class="plot-names">
          {lines.map(({name}, index) => (
            <li key={name} data-line={index}>
              {name}
            </li>
          ))}
        </ul>
      )}
      <div ref={host} class="plot-host" role="img" aria-label={picture.title} />
      <p class="plot-words field-hint" aria-hidden="true">
        {place === undefined ? mark?.words : wordsAt(place)}
      </p>
    </div>
  );
}
