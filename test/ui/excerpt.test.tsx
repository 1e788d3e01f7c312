import fc from 'fast-check';
import type {Span} from '../../src/mention/mention';
import {excerpt} from '../../src/ui/excerpt';

const body = (start: number, end: number): Span => ({start, end, in: 'body'});
const shown = (text: string, spans: Span[], length?: number) =>
  excerpt(text, spans, length)
    .map(piece => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test.each<[string, string, Span[], number | undefined, string]>([
  ['a short post is shown whole', 'I like acme.', [body(7, 11)], undefined, 'I like [acme].'],
  [
    'spans that overlap are one mark',
    'acme rockets',
    [body(0, 4), body(0, 12)],
    undefined,
    '[acme rockets]',
  ],
  [
    'a span in the title marks nothing in the body',
    'Broken!',
    [{start: 0, end: 4, in: 'title'}],
    undefined,
    'Broken!',
  ],
  ['without a span it is how the post begins', 'one two three', [], 8, 'one two …'],
])('%s', (_, text, spans, length, expected) => {
  expect(shown(text, spans, length)).toBe(expected);
});

test('a late match is shown with the words before it, cut at a word', () => {
  const text = `${'word '.repeat(100)}acme ${'tail '.repeat(100)}`;
  const words = shown(text, [body(500, 504)]);
  expect(words).toContain('[acme]');
  expect(words).toMatch(/^…word word/);
  expect(words.length).toBeLessThan(240);
});

test('whatever the spans, the pieces are the text of one window and every mark lies in a span', () => {
  const span = fc
    .tuple(fc.nat(400), fc.nat(30))
    .map(([start, length]) => body(start, start + length));
  fc.assert(
    fc.property(fc.string({maxLength: 500}), fc.array(span, {maxLength: 6}), (text, spans) => {
      const pieces = excerpt(text, spans, 100).filter(piece => piece.text !== '…');
      expect(text).toContain(pieces.map(piece => piece.text).join(''));
    }),
  );
});
