import {numberIn} from '../../src/posts/parts';

test.each([
  ['1,234 posts', 1234],
  ['1.2k', 1200],
  ['1,2 k views', 1200],
  ['3 M', 3_000_000],
  ['12 messages', 12],
  ['12 Mal', 12],
  ['5 Kommentare', 5],
  ['12 karma', 12],
  ['12 мнений', 12],
  ['9'.repeat(400), undefined],
  ['none', undefined],
])('the number in "%s" is %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
