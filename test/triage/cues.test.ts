import {cuesOf} from '../../src/triage/cues';
import type {Family} from '../../src/triage/cues/family';
import {matcherOf, matchesIn} from '../../src/triage/cues/matcher';
import {wordsOf} from '../../src/triage/words';

const families = (text: string): Family[] => cuesOf(wordsOf(text), 'en').map(cue => cue.family);

test.each<[string, Family, boolean]>([
  ["it doesn't even open", 'fails', true],
  ["if it doesn't open, try again", 'fails', false],
  ["you can't see it there", 'fails', false],
  ["I can't see it there", 'fails', true],
  ['there are problems', 'trouble', true],
  ['there were no problems', 'trouble', false],
  ['if there are problems, write', 'trouble', false],
  ['that is bad', 'bad', true],
  ['that is not bad', 'bad', false],
  ['that is not good', 'bad', true],
  ['that is not good', 'good', false],
  ['two hours late', 'delay', true],
  ['waited 45 mins on the phone', 'delay', true],
])('in %j, %s speaks: %s', (text, family, speaks) => {
  expect(families(text).includes(family)).toBe(speaks);
});

const found = (list: string, text: string, sets = {}): string[] =>
  matchesIn(wordsOf(text), matcherOf([['x', list]], sets)).map(({from, to}) =>
    wordsOf(text)
      .slice(from, to + 1)
      .map(word => word.text)
      .join(' '),
  );

test.each<[string, string, string, string[]]>([
  ['words stand in a row', 'on hold', 'kept on hold', ['on hold']],
  ['either word will do', 'no|any reply', 'any reply', ['any reply']],
  ['a stem finds its endings', 'refund*', 'Refunded!', ['refunded']],
  ['an ending finds its stems', 'keeps *ing', 'it keeps failing', ['keeps failing']],
  ['a gap is at most as wide as it says', 'not ~1 work', 'not at all work', []],
  ['a gap may be empty', 'not ~1 work', 'not work', ['not work']],
  ['a sign stands for any number', '# hours', 'for 12 hours', ['12 hours']],
  ['a phrase ends with its sentence', 'no reply', 'I said no. Reply came.', []],
  ['a named set stands for its words', '{not} ~1 work*', "doesn't work", ["doesn't work"]],
])('%s', (_, list, text, phrases) => {
  expect(found(list, text, {not: "not doesn't"})).toEqual(phrases);
});
