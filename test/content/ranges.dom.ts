import fc from 'fast-check';
import {rangesOf} from '../../src/content/ranges';
import type {Post} from '../../src/mention/post';

const post: Post = {
  kind: 'post',
  opening: false,
  body: '',
  threadUrl: 'https://f.example/',
  site: 'f.example',
};

/** Words laid out as text nodes, each with white space around it that the body does not have. */
function laidOut(words: string[]) {
  const element = document.createElement('p');
  let body = '';
  const text = words.map(word => {
    const node = document.createTextNode(`  ${word} `);
    element.append(node);
    const run = {node, start: 2, end: 2 + word.length, at: body.length};
    body += word;
    return run;
  });
  return {reading: {post: {...post, body}, element, text}, body};
}

const textOf = (ranges: Iterable<StaticRange>) =>
  [...ranges]
    .map(({startContainer, startOffset, endOffset}) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    )
    .join('');

describe('the ranges of a span', () => {
  it('cover exactly its text, over however many nodes it runs', () => {
    const words = fc.array(fc.string({minLength: 1, maxLength: 6}), {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(words, fc.nat(40), fc.nat(40), (texts, a, b) => {
        const {reading, body} = laidOut(texts);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const ranges = rangesOf(reading, [{start, end, in: 'body'}]);
        expect(textOf(ranges)).toBe(body.slice(start, end));
      }),
    );
  });

  it('leave out the title, which is not part of the post', () => {
    const {reading} = laidOut(['Acme']);
    expect([...rangesOf(reading, [{start: 0, end: 4, in: 'title'}])]).toEqual([]);
  });

  it('leave out text that was rewritten since it was read', () => {
    const {reading} = laidOut(['Acme']);
    for (const {node} of reading.text) node.data = 'A';
    expect([...rangesOf(reading, [{start: 0, end: 4, in: 'body'}])]).toEqual([]);
  });
});
