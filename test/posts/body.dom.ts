import {bodyOf} from '../../src/posts/body';
import {pageOf} from './pages';

const none = {nothing: new Set<Element>(), quote: new Set<Element>()};
const read = (html: string) => bodyOf([pageOf(`<div>${html}</div>`).body], none);

describe('the words of a post', () => {
  test.each([
    ['white space folds', 'one\n   two\u00a0 three', 'one two three'],
    ['paragraphs and line breaks start lines', '<p>one</p><p>two<br>three</p>', 'one\ntwo\nthree'],
    ['words across inline elements stay whole', 'Ac<b>me</b> <i>Corp</i>', 'Acme Corp'],
    ['list items stand apart', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['lines in code stay lines', '<pre>one\n  two</pre>', 'one\ntwo'],
    ['cells stand apart', '<table><tr><td>one</td><td>two</td></tr></table>', 'one two'],
    ['soft hyphens and zero-width marks are gone', 'Ac\u00adme\u200b Corp', 'Acme Corp'],
    [
      'scripts, buttons and hidden words are left out',
      'one<script>x</script><button>Like</button><span hidden>no</span><span style="display: none">no</span>',
      'one',
    ],
    ['signatures are left out', 'one<div class="signature">Best, Anna</div>', 'one'],
    [
      'all below a line of underscores is a signature',
      'one<br>_________________<br>Best, Anna',
      'one',
    ],
    [
      'one of many words as well',
      `one<br>_________________<br>${'Best, Anna. '.repeat(80)}`,
      'one',
    ],
    [
      'what goes on for long below a line of underscores is none',
      `one<br>__________<br>${'two '.repeat(300)}<br>____________<br>Best, Anna`,
      `one\n__________\n${'two '.repeat(300).trim()}`,
    ],
    ['nor is all that is said', '____________<br>Name: Anna', '____________\nName: Anna'],
    ['a plain blockquote is the author speaking', '<blockquote>one</blockquote>two', 'one\ntwo'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test.each([
    ['a class', '<div class="bbCodeBlock--quote">old words</div>new'],
    ['a citation', '<blockquote><cite>Anna</cite> old words</blockquote>new'],
    ['an author in its data', '<blockquote data-author="Anna">old words</blockquote>new'],
    [
      'a post in its data',
      '<blockquote data-postid="12">Posted by: Anna old words</blockquote>new',
    ],
    ['the words before it', '<p>Anna wrote:</p><blockquote>old words</blockquote>new'],
  ])('a quote told by %s is no body', (_, html) => {
    const {text, quotes} = read(html);
    expect(text).not.toContain('old words');
    expect(text).toContain('new');
    expect(quotes).toEqual([expect.objectContaining({text: expect.stringContaining('old words')})]);
  });

  test('every stretch says where its words stand', () => {
    const {text, runs} = read('<p> one \n\n two <b>three</b>four</p><p>five</p>');
    expect(text).toBe('one two threefour\nfive');
    for (const {node, start, end, at} of runs)
      expect(text.slice(at, at + end - start)).toBe(node.data.slice(start, end));
    expect(runs.map(({node, start, end}) => node.data.slice(start, end)).join('|')).toBe(
      'one|two|three|four|five',
    );
  });

  test('a body without end is read to its limit', () => {
    expect(
      read(`${'word '.repeat(30_000)}<p>${'word '.repeat(30_000)}</p><p>end</p>`).text.length,
    ).toBeLessThan(300_001);
  });
});
