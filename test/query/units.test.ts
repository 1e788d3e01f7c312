import {fold} from '../../src/query/fold';
import {foldedUnit, isOdd} from '../../src/query/units';

const all = Array.from({length: 0x10000}, (_, code) => code);

test('a unit that folds by itself folds as its character does, in every script', () => {
  const wrong = all.filter(code => {
    const unit = foldedUnit(code);
    return !isOdd(unit) && String.fromCharCode(unit) !== fold(String.fromCharCode(code));
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['a letter and its capital', 'Aa', 'aa'],
  ['letters with an accent', 'éÉñйΐ', 'eenиι'],
  ['what stands between words', ' \u00a0-–“”’«»·', '  -–“”’«»·'],
])('%s is known without a closer look', (_what, text, folded) => {
  const units = [...text].map(character => foldedUnit(character.charCodeAt(0)));
  expect(String.fromCharCode(...units)).toBe(folded);
});

test.each(['²', '™', 'ﬁ', '…', '\u00ad', '\u0301', '\ud800'])(
  '%j is looked at more closely: it is more than a unit, or less',
  character => {
    expect(isOdd(foldedUnit(character.charCodeAt(0)))).toBe(true);
  },
);
