import {MAX_NEAR} from './limits';
import {type Place, Refused} from './query';

/** A word in capitals that joins terms. */
export type Operator =
  | {is: 'and' | 'or' | 'not'}
  | {is: 'near'; words: number; ordered: boolean; isUsual: boolean};

/** How many words `NEAR` leaves when it does not say. */
const USUAL_NEAR = 4;

function nearOf(word: string, place: Place): Operator | undefined {
  const parts = /^(O?)NEAR(?:\/(.*))?$/.exec(word);
  if (!parts) return undefined;
  const [, o, distance] = parts;
  if (distance === undefined) {
    return {is: 'near', words: USUAL_NEAR, ordered: o === 'O', isUsual: false};
  }
  const [, digits, forward] = /^(\d{1,9})(f?)$/.exec(distance) ?? [];
  const words = Number(digits);
  if (digits === undefined || words > MAX_NEAR) {
    const limit = `NEAR takes a number of words up to ${MAX_NEAR}, as in NEAR/5`;
    throw new Refused(`${limit}; “${word}” does not give one.`, place);
  }
  return {is: 'near', words, ordered: o === 'O' || forward === 'f', isUsual: forward === ''};
}

/** The operator that a bare word is; undefined for a word to look for. */
export function operatorOf(word: string, place: Place): Operator | undefined {
  if (word === 'AND') return {is: 'and'};
  if (word === 'OR') return {is: 'or'};
  if (word === 'NOT') return {is: 'not'};
  return nearOf(word, place);
}

/** What other tools know and Earmark does not: refused by name, never dropped in silence. */
const UNSUPPORTED: [pattern: RegExp, message: (word: string) => string][] = [
  [/^\*+$/, () => 'A bare * would match everything. Put at least three letters before it.'],
  [/\*./, word => `“${word}”: a * can only stand at the end of a word, as in refund*.`],
  [
    /^[A-Z]+\/\d+\w*$|^\/(?:\d+|[sp])$/,
    word => `“${word}” is not supported. Use NEAR/5 or ONEAR/5 for words close to each other.`,
  ],
  [
    /^(?:XOR|ADJ\d*|ANDNOT|WITHIN)$/,
    word => `The operator ${word} is not supported. Use AND, OR, NOT, NEAR/5.`,
  ],
  [/\?/, word => `“${word}”: the wildcard ? is not supported. Put quotes around a question mark.`],
  [/&&|^&$/, () => '& is not supported as an operator. Use AND.'],
  [/\|/, () => '| is not supported. Use OR, or a new line.'],
  [/^\+/, () => '+ is not supported. Words side by side must all occur anyway.'],
  [
    /[~^]/,
    word => `“${word}”: ~ and ^ are not supported here. Use NEAR/5 for words close to each other.`,
  ],
  [/[[\]]/, () => 'Square brackets are not supported. Use ( ) to group.'],
  [
    /[;，；、]|,(?!\d)|(?<!\d),/,
    () => 'A comma does not join terms. Put OR, AND or a new line between them.',
  ],
];

/** Why a bare word cannot stand in a query; undefined when it can. */
export function refusalOf(word: string): string | undefined {
  return UNSUPPORTED.find(([pattern]) => pattern.test(word))?.[1](word);
}
