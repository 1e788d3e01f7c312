import {wordsOf} from '../../src/triage/words';

const read = (text: string): string[] => wordsOf(text).map(word => word.text);

test.each<[string, string, string[]]>([
  ['letters are small, apostrophes straight', 'Don’t PANIC', ["don't", 'panic']],
  [
    'handles and mail addresses are left out',
    'ask @jo.doe or jo.doe@example.com now',
    ['ask', 'or', 'now'],
  ],
  ['addresses are all one word', 'see https://example.com/a?b', ['see', 'urltoken']],
  ['stretched words are shortened', 'sooooo baaad', ['soo', 'baad']],
  ['marks that sound are kept', 'why?! :) 😡', ['why', '?!', ':)', '😡']],
])('%s', (_, text, words) => {
  expect(read(text)).toEqual(words);
});

test.each<[string, string, number]>([
  ['a full stop and a space end a sentence', 'It broke. Again.', 2],
  ['a version is no end', 'It broke in 4.2 again', 1],
  ['a line ends a sentence', 'It broke\nagain', 2],
  ['a question mark ends a sentence', 'Again? Really', 2],
])('%s', (_, text, sentences) => {
  expect(new Set(wordsOf(text).map(({sentence}) => sentence)).size).toBe(sentences);
});

test('a word keeps its place behind what was left out', () => {
  const text = '@jo The app';
  expect(wordsOf(text).map(({start, end}) => text.slice(start, end))).toEqual(['The', 'app']);
});
