declare global {
  /** Ends the copy of Earmark on this page. Ours alone: pages have another global. */
  var endEarmark: (() => void) | undefined;
}

/** Begins a life on this page in place of whatever copy of Earmark lived there. */
export function takeOver(begin: () => () => void): void {
  globalThis.endEarmark?.();
  globalThis.endEarmark = begin();
}
