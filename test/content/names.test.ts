import fc from 'fast-check';
import {Names} from '../../src/content/names';

/** True where one of the names stands. */
const standIn = (names: Names, text: string): boolean => names.places(text, 1).length > 0;

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
  expect(standIn(names, text)).toBe(isThere);
});

test('a name is found wherever it stands in a long text', () => {
  const words = 'so much was said before ';
  for (const length of [4000, 4090, 4096, 4100, 9000]) {
    const before = words.repeat(500).slice(0, length);
    expect(standIn(names, `${before}Ada Löwe, and after`)).toBe(true);
    expect(standIn(names, `${before}Ada Lowe, and after`)).toBe(false);
  }
});

test('names that come one after the other are found with those before them', () => {
  let all = new Names(['zero']);
  for (let number = 1; number <= 700; number++) {
    const before = all;
    all = new Names([`name ${number}.`], before);
    expect(standIn(before, `by name ${number}.`)).toBe(false);
  }
  for (const name of ['zero', 'name 1.', 'name 350.', 'name 700.']) {
    expect(standIn(all, `by ${name}`)).toBe(true);
  }
  expect(all.places('name 7. and zero and name 8.')).toEqual([0, 12, 21]);
});

test('it tells where they stand, in their order', () => {
  expect(names.places('ﬁne: “Ada Löwe”, Jo and Ada Löwe ★★')).toEqual([6, 17, 24, 33]);
  expect(names.places('Jo, Jo, Jo', 2)).toEqual([0, 4]);
});

test('it finds what looking for each name by itself finds', () => {
  const name = fc.string({unit: 'grapheme', minLength: 2, maxLength: 12});
  fc.assert(
    fc.property(fc.array(name, {maxLength: 8}), fc.string({unit: 'grapheme'}), (all, rest) => {
      const [first = ''] = all;
      const text = `${rest}${first}${rest}`;
      expect(standIn(new Names(all), text)).toBe(all.some(one => text.includes(one)));
      expect(standIn(new Names(all), rest)).toBe(all.some(one => rest.includes(one)));
    }),
    {numRuns: 500},
  );
});
