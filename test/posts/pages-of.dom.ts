import {pageOf} from '../../src/posts/pages';

/** A page with this bar of pages. */
function shown(bar: string): Document {
  return new DOMParser().parseFromString(`<main><p>Page 9 of 10</p></main>${bar}`, 'text/html');
}

test.each<[what: string, bar: string, expected: ReturnType<typeof pageOf>]>([
  [
    'phpBB says it',
    '<div class="pagination">61 posts • Page <strong>2</strong> of <strong>4</strong></div>',
    {at: 2, of: 4},
  ],
  ['a German board says it', '<div class="pagination">Seite 1 von 14</div>', {at: 1, of: 14}],
  [
    'XenForo marks it',
    '<nav class="pageNavWrapper"><ul class="pageNav-main"><li class="pageNav-page pageNav-page--current"><a>3</a></li><li><a>4</a></li><li><a>12</a></li></ul></nav>',
    {at: 3, of: 12},
  ],
  [
    'an accessible bar marks it',
    '<nav aria-label="Pagination"><a href="?page=1">1</a><a aria-current="page">2</a><a href="?page=3">3</a></nav>',
    {at: 2, of: 3},
  ],
  [
    'WordPress marks it',
    '<div class="nav-links"><span class="page-numbers current">1</span><a class="page-numbers">2</a></div>',
    {at: 1, of: 2},
  ],
  ['a bar without numbers tells nothing', '<nav class="pagination"><a>Next</a></nav>', undefined],
  ['a page beyond the last one is none', '<div class="pagination">Page 7 of 4</div>', undefined],
  ['a day is no page', '<div class="pagination">Since 5/12/2024</div>', undefined],
  [
    'what has its name from a bar and holds the page is none',
    `<div class="has-pagination">Page 3 of 4 ${'words '.repeat(200)}</div>`,
    undefined,
  ],
  ['no bar, whatever the posts say', '', undefined],
])('%s', (_, bar, expected) => {
  expect(pageOf(shown(bar))).toEqual(expected);
});

test('a long list is passed over, and the bar behind it found', () => {
  const posts = '<li class="post-current">Page 1 of 2</li>'.repeat(10_000);
  const page = shown(`<ol>${posts}</ol><div class="pagination">Page 2 of 3</div>`);
  const matches = jest.spyOn(Element.prototype, 'matches');
  expect(pageOf(page)).toEqual({at: 2, of: 3});
  expect(matches.mock.calls.length).toBeLessThan(20);
});
