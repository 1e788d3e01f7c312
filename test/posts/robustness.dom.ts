import {openReader, readPosts} from '../../src/posts/index';
import {flatThread, layNamesOver, nameAt, pageOf} from './pages';

const url = new URL('https://forum.example.org/threads/lift.12/');
const bySelf = {sites: []};

const BYLINE = '<p class="author"><strong>Kim</strong> » 4 Dec 2024 11:23</p>';
/** A post as phpBB writes it. */
const ONE = `<div id="p9" class="post">${BYLINE}<div class="content">Hello.</div></div>`;

describe('a page made to break a reader', () => {
  test('nesting 3,000 deep is read', () => {
    const deep = '<div>'.repeat(3000);
    const page = pageOf(`${flatThread(5)}${deep}here`);
    expect(readPosts(page, url, bySelf)).toHaveLength(5);
  });

  test('a thread 1,500 boxes deep keeps its posts', () => {
    const page = pageOf(`${'<div>'.repeat(1500)}${flatThread(5)}`);
    expect(readPosts(page, url, bySelf)).toHaveLength(5);
  });

  test('a name is not looked for through all boxes in boxes, from each of them anew', () => {
    const reads = jest.spyOn(Element.prototype, 'children', 'get');
    const deep = 100;
    const page = pageOf(flatThread(5));
    for (const who of page.querySelectorAll('.who')) {
      who.innerHTML = `${'<span>'.repeat(deep)}${who.innerHTML}`;
    }
    expect(readPosts(page, url, bySelf)).toHaveLength(5);
    expect(reads.mock.calls.length).toBeLessThan(5 * deep * 20);
    reads.mockRestore();
  });

  test.each([
    '',
    '<p>Nothing here.</p>',
    '<table><tr><td>',
    '<div class="post"><time datetime="9999-99-99">',
  ])('a page of %j has no posts', html => {
    expect(readPosts(pageOf(html), url, bySelf)).toEqual([]);
  });

  test('a document without a body has no posts', () => {
    const page = pageOf('');
    page.body.remove();
    expect(readPosts(page, url, bySelf)).toEqual([]);
  });

  test('times that no calendar knows are never instants', () => {
    const page = pageOf(
      flatThread(5, index => `<time datetime="2024-02-3${index}T10:00:00Z">3${index} Feb</time>`),
    );
    for (const {postedAt} of readPosts(page, url, bySelf)) expect(postedAt).toBeUndefined();
  });

  test.each(['0000-01-01T00:00:00Z', '2024-02-31T10:00:00+01:00', '99999-01-01T00:00:00Z'])(
    'no post was written at %s',
    time => {
      const posts = readPosts(
        pageOf(flatThread(5, () => `<time datetime="${time}">then</time>`)),
        url,
        bySelf,
      );
      for (const {postedAt} of posts) expect(postedAt).toBeUndefined();
    },
  );

  test('boxes that own each other are gone through once', () => {
    const thread = flatThread(6).replaceAll('class="words"', 'class="words" aria-owns="one two"');
    const page = pageOf(
      `<div id="one" aria-owns="two">${thread}</div><div id="two" aria-owns="one"></div>`,
    );
    expect(readPosts(page, url, bySelf)).toHaveLength(6);
  });

  test('an address on another host is no permalink', () => {
    const page = pageOf(flatThread(5).replaceAll('href="#post-', 'href="https://else.test/#post-'));
    for (const {permalink = url.href} of readPosts(page, url, bySelf))
      expect(new URL(permalink).hostname).toBe(url.hostname);
  });

  test('a page of empty elements is gone through in many small steps', () => {
    const reader = openReader(pageOf('<i></i>'.repeat(3000)), url, bySelf);
    expect(Array.from(reader.prepare()).length).toBeGreaterThan(25);
    expect(Array.from(reader.read())).toEqual([]);
  });

  test('more posts than the limit are read in part, and the reader says so', () => {
    const reader = openReader(pageOf(flatThread(12)), url, {...bySelf, limit: 10});
    expect(Array.from(reader.read())).toHaveLength(10);
    expect(reader.isInPart).toBe(true);
  });

  test.each([
    [
      'one post many times',
      `<div id="p1" class="post">${BYLINE}<div class="content">Hi.</div></div>`,
      1,
    ],
    ['what holds no post', '<div id="p1" class="post"></div>', 0],
  ])('a page that shows %s is read in small steps', (_, box, count) => {
    const page = pageOf(`${ONE}${box.repeat(200)}`);
    page.body.id = 'phpbb';
    const steps = Array.from(openReader(page, url).readSlowly());
    expect(steps.filter(step => step !== undefined)).toHaveLength(1 + count);
    expect(steps.length).toBeGreaterThanOrEqual(10);
  });

  test('a permalink that is a script is no permalink', () => {
    const page = pageOf(flatThread(5).replaceAll('href="#post-', 'href="javascript:go#post-'));
    for (const {permalink} of readPosts(page, url, bySelf))
      expect(permalink ?? '').not.toMatch(/^javascript/i);
  });

  describe.each(['contains', 'querySelector', 'querySelectorAll', 'textContent', 'hasAttributes'])(
    'a form with a field named %s',
    name => {
      const field = `<input name="${name}">`;
      test.each([
        ['beside them', `<form>${field}<p>on 3 March 2024 by x</p></form>${flatThread(6)}`],
        [
          'in each body',
          flatThread(6).replaceAll('class="words">', `class="words"><form>${field}</form>`),
        ],
        ['around them', `<form>${field}${flatThread(6)}</form>`],
      ])('leaves the posts of the page, %s', (_, html) => {
        const page = pageOf(html);
        layNamesOver(page, [name]);
        const posts = readPosts(page, url, bySelf);
        expect(posts.map(({author}) => author)).toEqual([0, 1, 2, 3, 4, 5].map(nameAt));
      });
    },
  );
});
