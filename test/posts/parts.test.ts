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
  ['1,2 Mio. Follower', 1_200_000],
  ['1.2 million subscribers', 1_200_000],
  ['3 Millionen Aufrufe', 3_000_000],
  ['1.2 mil', 1_200_000],
  ['1,2 mil seguidores', 1200],
  ['2,3 mln', 2_300_000],
  ['1.2Kfollowers', 1200],
  ['1.2Mviews', 1_200_000],
  ['5Kommentare', 5],
  ['12 millionaires', 12],
  ['1.5 lakh', undefined],
  ['1,234.5 things', undefined],
  ['12.345 Aufrufe', 12_345],
  ['1,23,456 views', 123_456],
  ['9'.repeat(400), undefined],
  ['none', undefined],
])('the number in "%s" is %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
