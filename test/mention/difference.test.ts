import fc from 'fast-check';
import {type Change, difference} from '../../src/mention/difference';

const show = (changes: Change[]): string =>
  changes
    .map(({is, text}) => (is === 'same' ? text : `${is === 'added' ? '+' : '-'}[${text.trim()}]`))
    .join('')
    .replace(/\s+/g, ' ');

test.each([
  ['all is well', 'all is well', 'all is well'],
  ['My skates burnt', 'My boots burnt', 'My-[skates]+[boots] burnt'],
  ['It broke', 'It broke twice', 'It broke+[twice]'],
  ['It broke twice', 'It broke', 'It broke-[twice]'],
  ['', 'new', '+[new]'],
  ['gone', '', '-[gone]'],
])('“%s” → “%s” is %s', (before, after, shown) => {
  expect(show(difference(before, after))).toBe(shown);
});

const texts = fc
  .array(fc.constantFrom('a', 'b', 'c', 'dd'), {maxLength: 12})
  .map(words => words.join(' '));

test('what stayed and came is the new text; what stayed and went has the words of the old', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = difference(before, after);
      const without = (is: Change['is']) =>
        changes.filter(change => change.is !== is).map(({text}) => text);
      expect(without('removed').join('')).toBe(after);
      const words = (text: string) => text.split(/\s+/).filter(word => word !== '');
      expect(words(without('added').join(' '))).toEqual(words(before));
    }),
  );
});

test('a long text rewritten from end to end is shown as one for the other', () => {
  const long = (word: string) => Array.from({length: 3_000}, (_, at) => word + at).join(' ');
  expect(difference(long('a'), long('b')).map(({is}) => is)).toEqual(['removed', 'added']);
});
