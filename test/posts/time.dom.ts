import {instantIn, timeIn, timeOf, timeSaid} from '../../src/posts/time';
import {pageOf} from './pages';

const at = Date.parse('2024-03-02T10:00:00Z');
const first = (html: string): Element => {
  const element = pageOf(html).body.firstElementChild;
  if (!element) throw new Error('the page is empty');
  return element;
};

describe('an instant needs its zone', () => {
  test.each([
    '2024-03-02T10:00:00Z',
    '2024-03-02T11:00:00+01:00',
    '2024-03-02T05:00:00-0500',
    '2024-03-02 10:00:00Z',
    '2024-03-02T10:00Z',
    '2024-03-02T10:00:00.000Z',
    'Sat, 02 Mar 2024 11:00:00 +0100',
    '2 Mar 2024 10:00 GMT',
    '2 March 2024 10:00 GMT',
  ])('%s', text => {
    expect(instantIn(text)).toBe(at);
  });

  test.each([
    '2024-03-02T10:00:00',
    '2024-03-02',
    '2 Mar 2024',
    '2024-02-31T10:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-01-01T00:00:00Z',
    '2024-03-02T10:75:00Z',
    '2024-03-02T10:00:75Z',
    '2024-03-02T24:00:00Z',
    '2024-03-02T10:00:00+99:99',
    '2024-03-02T10:00:00-2400',
    '2024-03-02T10:00:00+01:60',
    '2 marble 2024 10:00 GMT',
    '2 dumdi 2024 10:00 GMT',
    '32 Mar 2024 10:00 GMT',
    '3 hours ago',
  ])('%s is none', text => {
    expect(instantIn(text)).toBeUndefined();
  });
});

describe('what an element says of a time', () => {
  test.each([
    ['<time datetime="2024-03-02T10:00:00Z">2 March</time>', {postedAt: at}],
    ['<abbr title="2024-03-02T10:00:00+00:00">2 March</abbr>', {postedAt: at}],
    [`<span data-time="${at / 1000}">2 March</span>`, {postedAt: at}],
    [`<span data-timestamp="${at}">2 March</span>`, {postedAt: at}],
    ['<time datetime="2024-03-02T10:00:00">2 March</time>', {postedText: '2024-03-02T10:00:00'}],
    ['<span title="2 March 2024 10:00">2 March</span>', {postedText: '2 March 2024 10:00'}],
    ['<span data-time="-63549360000000" title="-63549360000000">-63549360000000</span>', {}],
    ['<span>3 hours\n ago</span>', {postedText: '3 hours ago'}],
    ['<span></span>', {}],
  ])('%s', (html, time) => {
    expect(timeIn(first(html))).toEqual(time);
  });

  test('a selector that finds nothing says nothing', () => {
    expect(timeOf(first('<p>x</p>'), 'time')).toEqual({});
  });

  test('one attribute can be asked for alone', () => {
    expect(
      timeOf(first('<p><i title="2024-03-02T10:00:00Z" datetime="x">y</i></p>'), 'i', 'title'),
    ).toEqual({postedAt: at});
  });

  test('an epoch in a text is an instant', () => {
    expect(timeSaid(String(at / 1000))).toEqual({postedAt: at});
  });

  test('a number that is no time is no wording of one', () => {
    expect(timeSaid('-63549360000000')).toEqual({});
    expect(timeSaid('12')).toEqual({});
  });
});
