/** The colours of a picture; two kinds of line also differ by their dashes. */
export type Palette = {
  ink: string;
  soft: string;
  line: string;
  ground: string;
  /** The first line and the second, and where a mark stands. */
  strokes: readonly [string, string];
  mark: string;
};

/** The colours of the page around a picture, light or dark. */
export const ofThePage: Palette = {
  ink: 'var(--em-ink)',
  soft: 'var(--em-ink-faint)',
  line: 'var(--em-line)',
  ground: 'var(--em-surface)',
  strokes: ['var(--em-accent)', 'var(--em-fold-shade)'],
  mark: 'var(--em-late)',
};

/** The colours on paper: what is copied, printed or saved is read outside of Earmark, and light. */
export const onPaper: Palette = {
  ink: '#1b2130',
  soft: '#5f6675',
  line: '#ded8ca',
  ground: '#ffffff',
  strokes: ['#23458a', '#b57c06'],
  mark: '#a8231b',
};

/** The second of two lines is dashed, so that it is told apart without colour too. */
export const DASHES: readonly [number[], number[]] = [[], [7, 4]];

/** What a picture is lettered with, on any system; it must not depend on the page around it. */
export const TYPEFACE =
  '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
