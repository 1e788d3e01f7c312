import fc from 'fast-check';
import {Names} from '../../src/content/names';

const names = new Names(['Jo', 'mara', 'Ada Löwe', 'ЖЕНЯ', '李小龍', '★★']);

test.each([
  ['mara wrote', true],
  ['by mara2 days ago', true],
  ['Mara wrote', false],
  ['Joanna', true],
  ['jo', false],
  ['an Ada Löwe of today', true],
  ['Ada says Löwe', false],
  ['ЖЕНЯ', true],
  ['женя', false],
  ['文章 李小龍', true],
  ['rated ★★', true],
  ['', false],
])('in "%s" a name stands: %s', (text, isThere) => {
  expect(names.standIn(text)).toBe(isThere);
});

test('a name is found wherever it stands in a long text', () => {
  const words = 'so much was said before ';
  for (const length of [4000, 4090, 4096, 4100, 9000]) {
    const before = words.repeat(500).slice(0, length);
    expect(names.standIn(`${before}Ada Löwe, and after`)).toBe(true);
    expect(names.standIn(`${before}Ada Lowe, and after`)).toBe(false);
  }
});

test('it finds what looking for each name by itself finds', () => {
  const name = fc.string({unit: 'grapheme', minLength: 2, maxLength: 12});
  fc.assert(
    fc.property(fc.array(name, {maxLength: 8}), fc.string({unit: 'grapheme'}), (all, rest) => {
      const [first = ''] = all;
      const text = `${rest}${first}${rest}`;
      expect(new Names(all).standIn(text)).toBe(all.some(one => text.includes(one)));
      expect(new Names(all).standIn(rest)).toBe(all.some(one => rest.includes(one)));
    }),
    {numRuns: 500},
  );
});
