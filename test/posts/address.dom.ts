import {baseOf, canonical, threadAddress} from '../../src/posts/address';

const page = 'https://forum.example.org/threads/lift.12/page-3?utm_source=mail#post-9';

describe('the canonical address of a post', () => {
  test.each([
    ['/threads/lift.12/post-44', 'https://forum.example.org/threads/lift.12/post-44'],
    ['#post-44', 'https://forum.example.org/threads/lift.12/page-3#post-44'],
    [
      '?p=44&sid=0123456789abcdef0123456789abcdef#p44',
      'https://forum.example.org/threads/lift.12/page-3?p=44#p44',
    ],
    ['/a?utm_source=x&utm_medium=y&id=1&fbclid=z', 'https://forum.example.org/a?id=1'],
    ['https://anna:secret@forum.example.org/a', 'https://forum.example.org/a'],
    ['/a#:~:text=hello', 'https://forum.example.org/a'],
    ['  /a  ', 'https://forum.example.org/a'],
    ['/a?s=search+words', 'https://forum.example.org/a?s=search+words'],
    ['.', 'https://forum.example.org/threads/lift.12/'],
    ['..', 'https://forum.example.org/threads/'],
    ['/a;jsessionid=0A1B2C?p=4#p4', 'https://forum.example.org/a?p=4#p4'],
    ['/a?gad_source=1&gclsrc=y&p=4', 'https://forum.example.org/a?p=4'],
    ['/a?p=4&igsh=x&_hsenc=y&_hsmi=z&mkt_tok=w', 'https://forum.example.org/a?p=4'],
    ['/a?q=blue%20lift&flag&utm_source=x', 'https://forum.example.org/a?q=blue%20lift&flag'],
    ['//other.example.org/b', 'https://other.example.org/b'],
  ])('%s is %s', (written, address) => {
    expect(canonical(written, page)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.c',
    '',
    '#',
    'http://[',
    'blob:https://a/b',
  ])('%s is no address', written => {
    expect(canonical(written, page)).toBeUndefined();
  });

  test('an address is the same when it is asked for again, and is its own canonical form', () => {
    const once = canonical('/a?utm_source=x#b', page);
    expect(canonical('/a?utm_source=x#b', page)).toBe(once);
    expect(canonical(once, page)).toBe(once);
  });
});

describe('the address of a thread', () => {
  test.each([
    ['/threads/lift.12/', 'https://forum.example.org/threads/lift.12'],
    ['/threads/lift.12/page-3', 'https://forum.example.org/threads/lift.12'],
    ['/t/12?sort=new&comment_order=desc', 'https://forum.example.org/t/12'],
    ['/order.php?order=123', 'https://forum.example.org/order.php?order=123'],
    ['/t/12?order_by=1&sort=', 'https://forum.example.org/t/12'],
    ['/news/trains?commentID=6f1c2f34-0001', 'https://forum.example.org/news/trains'],
    [
      '/news/trains?q=blue%20lift&spot_im_comment_id=sp_a_1_c_2&spot_im_reply_id=x',
      'https://forum.example.org/news/trains?q=blue%20lift',
    ],
    ['/p/kettle?bvstate=pg:2/ct:r&flag', 'https://forum.example.org/p/kettle?flag'],
    ['/viewtopic.php?t=12&start=40', 'https://forum.example.org/viewtopic.php?t=12'],
    ['/a/comment-page-2/#comments', 'https://forum.example.org/a'],
    ['/discussion/12/lift/p2', 'https://forum.example.org/discussion/12/lift'],
    ['/?p=123', 'https://forum.example.org/?p=123'],
    ['/', 'https://forum.example.org/'],
  ])('%s belongs to %s', (written, address) => {
    expect(threadAddress(written, page)).toBe(address);
  });
});

test('a page that names a base is read by it', () => {
  const document = new DOMParser().parseFromString('<base href="/forum/">', 'text/html');
  expect(baseOf({document, url: new URL(page)}).href).toBe('https://forum.example.org/forum/');
});
