import {type Random, random} from './random';

const SYLLABLES =
  'an be con der el for ge ha in ing ka la ma ne on per qui re sa ten un ver wi o ya mo tion able'.split(
    ' ',
  );

const MOST_TERMS = 10_000;
const {pick, next} = random(4711);
const part = (most: number): string =>
  Array.from({length: 1 + Math.floor(next() * most)}, () => pick(SYLLABLES)).join('');

/** The words that posts are made of: some are used far more often than others. */
const vocabulary = [...new Set(Array.from({length: 6000}, () => part(4)))];

/** Names that nobody uses unless they mean the brand: the `x` is in no other word. */
const names = [...new Set(Array.from({length: MOST_TERMS + 500}, () => `${part(3)}x${part(3)}`))]
  .slice(0, MOST_TERMS)
  .map((name, index) => (index % 2 === 0 ? name : name[0]?.toUpperCase() + name.slice(1)));

const [BRAND = ''] = names;

/** The first terms that are watched for; a page that mentions something mentions the first. */
export const terms = (count: number): string[] => names.slice(0, count);

function word({next, pick}: Random): string {
  const usual = Math.floor(next() ** 3 * vocabulary.length);
  const said = vocabulary[usual] ?? pick(vocabulary);
  return next() < 0.02 ? said.replace(/[ae]/, 'é') : said;
}

/** Running words of about this many characters. */
export function prose(from: Random, characters: number): string {
  let text = '';
  while (text.length < characters) text += `${word(from)}${from.next() < 0.1 ? '. ' : ' '}`;
  return text.trim();
}

/** Puts the brand somewhere into the words. */
export function mentioning(from: Random, text: string): string {
  const words = text.split(' ');
  words.splice(Math.floor(from.next() * words.length), 0, from.next() < 0.3 ? `${BRAND}'s` : BRAND);
  return words.join(' ');
}

/** Names of the people who write: a few write much. */
export const people = Array.from({length: 4000}, (_, index) => `${part(3)}_${index}`);
