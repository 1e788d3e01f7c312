import {openReader} from '../../../src/posts/index';

const comment = (id: number, inner = '') => `<li id="comment-${id}" class="comment depth-1">
  <div class="comment-author"><b class="fn">Person ${id}</b></div>
  <div class="comment-content"><p>It is number ${id}.</p></div>${inner}</li>`;

/** A comment with so many answers to it. */
function answered(count: number): Document {
  const answers = Array.from({length: count}, (_, index) => comment(10 + index)).join('');
  return new DOMParser().parseFromString(
    `<body><ol>${comment(1, `<ul>${answers}</ul>`)}</ol></body>`,
    'text/html',
  );
}

const readingOf = (page: Document) => openReader(page, new URL('https://blog.example/lift/'));

let now: jest.SpyInstance;
beforeEach(() => {
  now = jest.spyOn(performance, 'now').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

test('who is answered is not looked for anew for each of a thousand answers', () => {
  const looksAt = (count: number) => {
    const page = answered(count);
    const looked = jest.spyOn(Element.prototype, 'querySelector');
    expect(Array.from(readingOf(page).read())).toHaveLength(count + 1);
    const {contexts} = looked.mock;
    looked.mockRestore();
    return contexts.filter(one => (one as Element).id === 'comment-1').length;
  };
  expect(looksAt(40)).toBe(looksAt(5));
});

test('a page may put another post there', () => {
  const page = answered(3);
  const reader = readingOf(page);
  const toWhom = () => Array.from(reader.read(), ({post}) => post.replyTo?.[0]?.author).slice(1);
  expect(toWhom()).toEqual(['Person 1', 'Person 1', 'Person 1']);
  const [name] = page.querySelectorAll('.fn');
  name?.replaceChildren('Somebody else');
  now.mockReturnValue(1000);
  expect(new Set(toWhom())).toEqual(new Set(['Somebody else']));
});
