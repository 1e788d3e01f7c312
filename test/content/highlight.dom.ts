import {Highlighter} from '../../src/content/highlight';

/** As much of the browser's registry as is asked for; jsdom has none. */
class FakeHighlight extends Set<StaticRange> {}
const registry = new Map<string, FakeHighlight>();

beforeEach(() => {
  registry.clear();
  Object.assign(globalThis, {Highlight: FakeHighlight, CSS: {highlights: registry}});
});

const ranges = (count: number) => Array.from({length: count}, () => ({}) as StaticRange);
const element = () => document.createElement('p');
const shown = () => [...registry.values()].reduce((sum, {size}) => sum + size, 0);

test('no more than 2,000 words are underlined at once, and room that was left is used again', () => {
  const highlighter = new Highlighter(new AbortController().signal);
  const [first, second, third] = [element(), element(), element()];
  highlighter.show(first, ranges(1_500), 'quiet');
  highlighter.show(second, ranges(1_500), 'waiting');
  expect(shown()).toBe(2_000);
  highlighter.show(third, ranges(9), 'quiet');
  expect(shown()).toBe(2_000);
  highlighter.hide(first);
  expect(shown()).toBe(500);
  highlighter.show(third, ranges(9), 'quiet');
  expect(shown()).toBe(509);
});

test('what is shown again stands in place of what was, and all ends with the life', () => {
  const life = new AbortController();
  const highlighter = new Highlighter(life.signal);
  const post = element();
  highlighter.show(post, ranges(5), 'quiet');
  highlighter.show(post, ranges(3), 'waiting');
  expect(registry.get('earmark')?.size).toBe(0);
  expect(registry.get('earmark-waiting')?.size).toBe(3);
  life.abort();
  expect(shown()).toBe(0);
});

test('a page that throws our highlight away loses the underlines until they are shown again', () => {
  const highlighter = new Highlighter(new AbortController().signal);
  highlighter.show(element(), ranges(2), 'quiet');
  registry.clear();
  highlighter.show(element(), ranges(2), 'quiet');
  expect(registry.get('earmark')?.size).toBe(2);
});
