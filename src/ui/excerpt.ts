import type {Span} from '../mention/mention';

/** A stretch of text, marked where a brand was found. */
export type Piece = {text: string; marked: boolean};

/** How many characters stand before the first mark. */
const LEAD = 60;

const ELLIPSIS = '…';

/** The start of the word that `at` falls in, looking back no further than a long word. */
function wordStart(body: string, at: number): number {
  if (at <= 0) return 0;
  const space = body.slice(Math.max(0, at - 24), at).search(/\S+$/);
  return space < 0 ? at : Math.max(0, at - 24) + space;
}

/** Spans in order, cut to the window, those that overlap joined. */
function merged(spans: Span[], from: number, to: number): {start: number; end: number}[] {
  const inside = spans
    .filter(span => span.in === 'body' && span.start < to && span.end > from)
    .map(({start, end}) => ({start: Math.max(start, from), end: Math.min(end, to)}))
    .sort((a, b) => a.start - b.start);
  const joined: {start: number; end: number}[] = [];
  for (const span of inside) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({...span});
  }
  return joined;
}

/**
 * The words around what matched, about `length` characters long, cut at words, in pieces.
 * Without a span in the body it is how the post begins.
 */
export function excerpt(body: string, spans: Span[], length = 220): Piece[] {
  const first = Math.min(...spans.filter(span => span.in === 'body').map(span => span.start));
  const start = Number.isFinite(first) ? first : 0;
  const isShort = body.length <= length;
  const from = isShort || start <= LEAD ? 0 : wordStart(body, start - LEAD);
  const to = isShort ? body.length : Math.min(body.length, from + length);
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => text !== '' && pieces.push({text, marked});
  let at = from;
  for (const {start, end} of merged(spans, from, to)) {
    add(body.slice(at, start), false);
    add(body.slice(start, end), true);
    at = end;
  }
  add(body.slice(at, to), false);
  if (from > 0) pieces.unshift({text: ELLIPSIS, marked: false});
  if (to < body.length) pieces.push({text: ELLIPSIS, marked: false});
  return pieces;
}
