/**
 * An expression that is made when it is first asked for. One that knows the letters of the world
 * takes up to five milliseconds to be made, and nearly every page is read without it.
 */
export function expression(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const SPECIAL = /[$()*+.?[\\\]^{|}]/g;

/** The source of an expression for any of some texts, as they stand. */
export function anyOf(texts: readonly string[]): string {
  return texts.map(text => text.replace(SPECIAL, '\\$&')).join('|');
}
