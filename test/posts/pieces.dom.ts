import {piecesOf, selectSlowly, selectThrough} from '../../src/posts/pieces';
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

describe('looking for what most of a page stands in', () => {
  test.each([3, 700, 7000])('finds all of %d entries, in page order', count => {
    const {documentElement} = pageOf(list(count));
    const through = Array.from(selectThrough(documentElement, '.entry')).filter(Boolean);
    expect(through).toEqual([...documentElement.querySelectorAll('.entry')]);
  });

  test('lets time pass on a page that is too long to be searched at once', () => {
    const passes = (count: number) =>
      Array.from(selectThrough(pageOf(list(count)).documentElement, '.entry')).includes(undefined);
    expect([700, 7000].map(passes)).toEqual([false, true]);
  });

  test('what a page takes away before its turn is no post of it', () => {
    const page = pageOf(list(10));
    const ids: string[] = [];
    for (const element of selectThrough(page.documentElement, '.entry')) {
      if (element) ids.push(element.id);
      page.getElementById('e5')?.remove();
    }
    expect(ids).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 'e6', 'e7', 'e8', 'e9']);
  });
});
