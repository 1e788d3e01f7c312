import {select, selectFirst} from '../../src/posts/select';

const page = new DOMParser().parseFromString(
  `<main class="box"><article id="a"><p class="one">1</p><div class="in"><p class="two">2</p><b title="x > y, z">3</b></div></article>
   <article id="b"><h2>4</h2><p class="one two">5</p><ul><li>6</li><li>7</li></ul></article></main>`,
  'text/html',
);
const article = (id: string) => page.querySelector(`#${id}`) as Element;

const selectors = [
  '.one',
  '.in .two',
  '.box .two',
  '.box p',
  'article > p, .in > *',
  '.in .nothing',
  'h2 + p',
  'h2 ~ ul li:last-child',
  '.box  .in\n b[title="x > y, z"]',
  '.one, .in b:not(.x .y, .z)',
  ':scope > p',
  'main .one , .in  .two',
  'p:is(.box .one, .in .two)',
];

test.each(selectors)('%s finds inside a post what the DOM itself finds there', selector => {
  for (const root of [article('a'), article('b'), page]) {
    const native = [...root.querySelectorAll(selector)];
    expect(select(root, selector)).toEqual(native);
    expect(selectFirst(root, selector)).toBe(native[0]);
  }
});

test('no part but the last is one that Chromium would look for in the whole page', () => {
  const asked: string[] = [];
  const post = article('b');
  const all = post.querySelectorAll.bind(post);
  post.querySelectorAll = (selector: string) => {
    asked.push(selector);
    return all(selector);
  };
  select(post, '.box > article .one, h2 + p');
  expect(asked).toEqual([':is(.box) > :is(article) .one, :is(h2) + p']);
});
