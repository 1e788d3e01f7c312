import {piecesOf, selectSlowly} from '../../src/posts/pieces';
import {pageOf} from './pages';

const SELECTOR = '.entry, p';
const entry = (index: number) => `<div class="entry" id="e${index}"><b>n</b> <p>said</p></div>`;
const list = (count: number) =>
  `<main><h1>Title</h1><div class="list">${Array.from({length: count}, (_, index) => entry(index)).join('')}</div><p>end</p></main>`;

const found = (root: Element) => Array.from(selectSlowly(root, SELECTOR)).filter(Boolean);

describe('looking for elements little by little', () => {
  test.each([3, 700])('finds among %d entries what a selector finds, in page order', count => {
    const {documentElement} = pageOf(list(count));
    expect(found(documentElement)).toEqual([...documentElement.querySelectorAll(SELECTOR)]);
  });

  test('a long page takes many steps, none of them large', () => {
    const pieces = Array.from(piecesOf(pageOf(list(700)).documentElement));
    expect(pieces.length).toBeGreaterThan(700);
    const sizes = pieces.map(({element, isWhole}) =>
      isWhole ? element.querySelectorAll('*').length : 0,
    );
    expect(Math.max(...sizes)).toBeLessThan(10);
  });

  test('what a page takes away between two steps costs nothing else', () => {
    const page = pageOf(list(700));
    const ids: string[] = [];
    for (const element of selectSlowly(page.documentElement, '.entry')) {
      if (!element) continue;
      ids.push(element.id);
      if (ids.length === 400)
        for (let id = 0; id < 400; id++) page.getElementById(`e${id}`)?.remove();
    }
    expect(ids).toEqual(Array.from({length: 700}, (_, index) => `e${index}`));
  });

  test('boxes nested 3,000 deep are gone through', () => {
    const page = pageOf('<p>here</p>');
    let box = page.querySelectorAll('p')[0] ?? page.body;
    for (let depth = 0; depth < 3000; depth++) {
      const around = page.createElement('div');
      around.append(box);
      box = around;
    }
    page.body.append(box);
    expect(found(page.documentElement)).toHaveLength(1);
  });
});
