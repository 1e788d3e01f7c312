/** The names that `highlight.css` has rules for. */
const NAMES = {quiet: 'earmark', waiting: 'earmark-waiting'} as const;

/** How strongly words are underlined: those of a post that waits for us, or of any other. */
export type Strength = keyof typeof NAMES;

/** Ranges shown at once; only what is near the screen is asked for. */
const MOST = 2000;

/** Underlines words with the CSS Custom Highlight API: nothing in the page's document changes. */
export class Highlighter {
  readonly #shown = new Map<Element, {ranges: StaticRange[]; highlight: Highlight}>();
  readonly #made = new Map<string, Highlight>();
  #count = 0;

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      for (const element of [...this.#shown.keys()]) this.hide(element);
    });
  }

  /** Underlines these words of a post, instead of what was underlined in it before. */
  show(element: Element, words: Iterable<StaticRange>, strength: Strength): void {
    this.hide(element);
    if (this.signal.aborted) return;
    const highlight = this.#highlight(NAMES[strength]);
    const ranges: StaticRange[] = [];
    for (const range of words) {
      if (this.#count === MOST) break;
      this.#count++;
      ranges.push(range);
      highlight.add(range);
    }
    if (ranges.length > 0) this.#shown.set(element, {ranges, highlight});
  }

  /** Takes the underlines of a post away. */
  hide(element: Element): void {
    const shown = this.#shown.get(element);
    if (!shown) return;
    for (const range of shown.ranges) shown.highlight.delete(range);
    this.#count -= shown.ranges.length;
    this.#shown.delete(element);
  }

  /** Takes all underlines off the screen, or brings them back. */
  aside(isAside: boolean): void {
    for (const [name, highlight] of this.#made) {
      if (isAside) CSS.highlights.delete(name);
      else if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  }

  /** The registered highlight; made anew when the page has thrown it away. */
  #highlight(name: string): Highlight {
    const registered = CSS.highlights.get(name);
    if (registered) return registered;
    const made = new Highlight();
    CSS.highlights.set(name, made);
    this.#made.set(name, made);
    return made;
  }
}
