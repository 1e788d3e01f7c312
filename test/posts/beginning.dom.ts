import {atBeginning, inBeginning} from '../../src/posts/beginning';
import {pageOf} from './pages';

const FAR = 250;

/** A page of so many lists, with a mark in its first post, one in its last, and one in its head. */
const long = () =>
  pageOf(
    `<div class="list"><p class="first">a</p>${`<ul>${'<li></li>'.repeat(23)}</ul>`.repeat(FAR)}<p class="last">z</p></div>`,
    '<meta name="generator" content="Board">',
  );

describe('the beginning of a page', () => {
  test('is the whole of a short page', () => {
    const page = pageOf('<p class="first">a</p><p class="last">z</p>');
    expect(atBeginning(page, '.last')?.textContent).toBe('z');
    expect([...inBeginning(page, 'p')]).toHaveLength(2);
  });

  test('holds the head and the first posts of a long one, not its end', () => {
    const page = long();
    expect(atBeginning(page, 'head meta[name="generator"]')).toBeDefined();
    expect(atBeginning(page, '.list .first')?.textContent).toBe('a');
    expect(atBeginning(page, '.last')).toBeUndefined();
  });

  test('is all of a long page for what is asked but once', () => {
    expect([...inBeginning(long(), '.last')]).toHaveLength(1);
  });

  test('follows the page as it changes', () => {
    const page = long();
    expect(atBeginning(page, '.late')).toBeUndefined();
    page.querySelector('.list')?.insertAdjacentHTML('afterbegin', '<b class="late">new</b>');
    expect(atBeginning(page, '.late')?.textContent).toBe('new');
  });
});
