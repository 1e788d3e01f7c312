import type {Span} from '../mention/mention';
import type {Reading} from '../posts';

/**
 * Where spans of a post's body stand on the page: one static range for each text node they touch.
 * Live ranges would be kept up to date by the browser at every change the page makes.
 */
export function* rangesOf({text}: Pick<Reading, 'text'>, spans: Span[]): Generator<StaticRange> {
  for (const span of spans) {
    if (span.in !== 'body') continue;
    for (const {node, start, end, at} of text) {
      const from = Math.max(span.start - at, 0) + start;
      const to = Math.min(span.end - at + start, end);
      if (from >= to || to > node.length) continue; // Not in this run, or rewritten since
      yield new StaticRange({
        startContainer: node,
        startOffset: from,
        endContainer: node,
        endOffset: to,
      });
    }
  }
}
