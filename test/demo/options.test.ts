import {optionsFrom, WrongArgument} from './options';

const options = (...words: string[]) => optionsFrom(words, true);

test('without words it is the demo in a Chromium with the sample brand', () => {
  expect(options()).toEqual({
    browser: 'chromium',
    brand: 'Fernhill',
    pages: [],
    isHelp: false,
    isHeadless: false,
  });
});

test('without a screen no window is asked for', () => {
  expect(optionsFrom([], false).isHeadless).toBe(true);
});

test('addresses, a brand and Firefox are taken together', () => {
  expect(options('--firefox', '--brand', 'Wile', 'https://example.org/a')).toMatchObject({
    browser: 'firefox',
    brand: 'Wile',
    pages: [{url: 'https://example.org/a'}],
  });
});

test.each([
  ['an option that does not exist', ['--chrome'], /--chrome/],
  ['a brand without a name', ['--brand', ' '], /needs the name/],
  ['a file that is not there', ['missing.html'], /no file .*missing\.html/],
  ['a word that is no address', ['example.org'], /neither an address/],
  ['an address without a host', ['http://'], /not a complete address/],
])('%s is refused in a sentence', (_, words, sentence) => {
  expect(() => options(...words)).toThrow(WrongArgument);
  expect(() => options(...words)).toThrow(sentence);
});
