import fc from 'fast-check';
import {fold} from '../../src/query/fold';
import {compile} from '../../src/query/index';
import {PASSED_OVER} from '../../src/query/plain-words';
import {partOf} from '../../src/query/script';

const names = (count: number) => Array.from({length: count}, (_, at) => `brand${at}name`);
const watch = (count: number) =>
  names(count).reduce<{id: string; query: string}[]>((brands, name, at) => {
    const last = brands.at(-1);
    if (last && at % 200 !== 0) last.query += `\n${name}`;
    else brands.push({id: String(at), query: name});
    return brands;
  }, []);

describe('the gate', () => {
  const matcher = compile([{id: 'a', query: '"the acme bank" OR title:outage -coyote'}]);

  test('finds words inside others, since the elements of a page run into each other', () => {
    expect(matcher.touches('menuAcmelogin')).toBe(true);
    expect(matcher.touches('OUTAGES')).toBe(true);
  });

  test('stays shut for what only excludes, and for the common words of a phrase', () => {
    expect(matcher.touches('the coyote')).toBe(false);
    expect(matcher.touches('the bank of')).toBe(false);
  });

  test('says where, in the text as it is', () => {
    const text = `${'é…😀 '.repeat(3000)}xAcme ${'ß '.repeat(3000)}acme`;
    const places = matcher.candidates(text);
    expect(places.map(at => text.slice(at, at + 4))).toEqual(['Acme', 'acme']);
    expect(matcher.candidates(text, 1)).toHaveLength(1);
  });
});

test('what is passed over unfolded is no letter, and folds to itself or to a space', () => {
  for (const marks of PASSED_OVER) {
    const [passed, whole] = [new RegExp(`[${marks}]`), new RegExp(`^[${marks}]+$`)];
    for (let point = 0x80; point <= 0x1ffff; point++) {
      const character = String.fromCodePoint(point);
      if (point >= 0xd800 && point <= 0xdfff) continue;
      if (!(point > 0xffff ? whole : passed).test(character)) continue;
      expect([character, ' ']).toContain(fold(character));
      expect(partOf(character)).toBe('none');
    }
  }
});

describe('the gate, as the text stands and by its fold', () => {
  const words = ['acme', 'cafe', 'straße', 'кот', 'x.y', 'fix', '茶'];
  const plain = compile([{id: 'a', query: words.join('\n')}]);
  /** So many words that every text is folded. */
  const folding = compile([{id: 'a', query: words.join('\n')}, ...watch(3000)]);
  const piece = fc.constantFrom(
    ...[
      'acme',
      'ACME',
      'A\u0301cme',
      'ａｃｍｅ',
      'ac\u00adme',
      'café',
      'CAFE\u0301',
      'Straße',
      'strasse',
    ],
    ...[
      'STRASSE',
      'КОТ',
      'ﬁx',
      'ſ',
      '\u212A',
      'x.y',
      'x…y',
      '茶',
      '\ud800',
      '’',
      '»',
      '😀',
      '𝐚cme',
      '\u00a0',
      ' ',
      '\n',
      'e',
      '.',
    ],
  );

  test('finds the same places', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), pieces => {
        const text = pieces.join('');
        expect(plain.candidates(text)).toEqual(folding.candidates(text));
        expect(plain.candidates(text, 1)).toHaveLength(folding.candidates(text, 1).length);
      }),
      {numRuns: 2000},
    );
  });

  test('a text of plain letters is never folded', () => {
    const spy = jest.spyOn(String.prototype, 'charCodeAt');
    plain.candidates('nothing “of” interest – '.repeat(1000));
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });
});

describe('what is read does not depend on the machine', () => {
  /** How many characters are read of a text while something is done. */
  function readings(work: () => void): number {
    const spy = jest.spyOn(String.prototype, 'charCodeAt');
    work();
    const {length} = spy.mock.calls;
    spy.mockRestore();
    return length;
  }
  const prose = 'some words that nobody watches for, again and again. ';

  test.each([1, 10, 1000, 10_000])(
    '%i terms: each character once, however long the text',
    count => {
      const matcher = compile(watch(count));
      matcher.touches('warm');
      matcher.scan('warm');
      for (const times of [10, 100, 1000]) {
        const text = prose.repeat(times);
        expect(readings(() => matcher.touches(text))).toBeLessThan(text.length * 1.02 + 100);
        expect(readings(() => matcher.scan(text))).toBeLessThan(text.length * 1.02 + 100);
      }
    },
  );

  test('a hit early in a text ends the reading of the gate', () => {
    const matcher = compile(watch(10));
    const text = `brand7name ${prose.repeat(1000)}`;
    expect(readings(() => matcher.touches(text))).toBeLessThan(10_000);
  });

  test('so does one in other letters than Latin', () => {
    const matcher = compile([{id: 'a', query: 'конь'}]);
    const text = `конь ${'много слов о чём-то другом '.repeat(1000)}`;
    expect(readings(() => matcher.touches(text))).toBeLessThan(10_000);
  });

  test('a phrase that nearly matches everywhere costs no more than its words', () => {
    const matcher = compile([{id: 'a', query: '"a a a a a a b" OR (a NEAR/3 a NEAR/3 b)'}]);
    const text = 'a '.repeat(20_000);
    expect(readings(() => matcher.scan(text))).toBeLessThan(text.length * 20);
  });
});
