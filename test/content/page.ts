// What a browser has and jsdom has not, as far as the content script asks for it.

/** Observers of nearness, told by a test what is near. */
export class FakeIntersections {
  static readonly all: FakeIntersections[] = [];
  readonly watched = new Set<Element>();
  constructor(
    private readonly heard: (entries: {target: Element; isIntersecting: boolean}[]) => void,
    readonly options: {rootMargin: string},
  ) {
    FakeIntersections.all.push(this);
  }
  observe(element: Element): void {
    this.watched.add(element);
  }
  unobserve(element: Element): void {
    this.watched.delete(element);
  }
  disconnect(): void {
    this.watched.clear();
  }
  tell(target: Element, isIntersecting: boolean): void {
    if (this.watched.has(target)) this.heard([{target, isIntersecting}]);
  }
  /** Brings an element onto the screen, or takes it far away. */
  static bring(element: Element, isIntersecting: boolean): void {
    for (const observer of FakeIntersections.all) observer.tell(element, isIntersecting);
  }
}

/** Observers of sizes, told by a test what has changed its own. */
export class FakeSizes {
  static readonly all: FakeSizes[] = [];
  readonly watched = new Set<Element>();
  constructor(private readonly heard: () => void) {
    FakeSizes.all.push(this);
  }
  observe(element: Element): void {
    this.watched.add(element);
  }
  unobserve(element: Element): void {
    this.watched.delete(element);
  }
  disconnect(): void {
    this.watched.clear();
  }
  /** Tells whoever looks at an element that its size is another. */
  static change(element: Element): void {
    for (const observer of FakeSizes.all) if (observer.watched.has(element)) observer.heard();
  }
}

class FakeHighlight extends Set<StaticRange> {}

/** Gives the page what a browser has; fresh for each test. */
export function furnish(): void {
  FakeIntersections.all.length = 0;
  FakeSizes.all.length = 0;
  Object.assign(globalThis, {
    ResizeObserver: FakeSizes,
    IntersectionObserver: FakeIntersections,
    Highlight: FakeHighlight,
    CSS: {highlights: new Map<string, FakeHighlight>(), escape: (text: string) => text},
    reportError: (error: unknown) => {
      throw error;
    },
    structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)),
    scheduler: {postTask: async (task: () => void) => task()},
  });
  CSSStyleSheet.prototype.replaceSync = () => undefined;
  Element.prototype.checkVisibility = () => true;
  document.elementFromPoint = () => null;
  document.caretPositionFromPoint = () => null;
  document.body.replaceChildren();
  document.title = '';
}

/** How many words are underlined under each name. */
export function underlined(): Record<string, number> {
  return Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, ranges.size]));
}

/** Puts elements made of plain text on the page: nothing here needs the tests to parse HTML by hand. */
export function lay(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}
