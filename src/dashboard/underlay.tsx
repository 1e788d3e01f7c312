import type {ComponentChildren} from 'preact';
import './underlay.css';

/** A stretch of a text in UTF-16 offsets, and how it is drawn. */
export type Stretch = {start: number; end: number; as: 'match' | 'mistake' | 'warning'};

/** Beyond so many, marks and waves tell nothing more. */
const MOST = 300;

type Props = {
  text: string;
  stretches: Stretch[];
  code?: boolean;
  /** The text area that lies over the drawing. */
  children: ComponentChildren;
};

function* drawn(text: string, stretches: Stretch[]) {
  let at = 0;
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  for (const {start, end, as} of sorted.slice(0, MOST)) {
    if (start < at) continue;
    yield text.slice(at, start);
    // A mistake at the very end has no character of its own; a space carries the wave
    const words = text.slice(start, Math.max(end, start + 1)) || ' ';
    yield as === 'match' ? (
      <mark key={start}>{words}</mark>
    ) : (
      <span key={start} class="underlay-wave" data-as={as}>
        {words}
      </span>
    );
    at = Math.max(end, start + 1);
  }
  yield text.slice(at);
}

/** Draws marks or waves under the very characters of a text area that grows with its text. */
export function Underlay({text, stretches, code, children}: Props) {
  return (
    <div class="underlay" data-code={code}>
      <div class="underlay-copy" aria-hidden="true">
        {[...drawn(text, stretches)]}
        {/* The last line break shows only when something follows it */}
        {' \n'}
      </div>
      {children}
    </div>
  );
}
