import {MAX_NEAR} from './limits';
import {MEANT} from './rules';

/** What a word that is refused may have been meant as, the likeliest first. */
type Slip = [pattern: RegExp, meant: (...groups: string[]) => string[]];

const USUAL = 'NEAR/4';

const SLIPS: Slip[] = [
  [/^(O?NEAR)\/\d+f?$/, (_, near) => [`${near}/${MAX_NEAR}`]],
  [/^(O?NEAR)\/.*$/, (_, near) => [`${near}/4`]],
  [/^(?:W|N|WITHIN)?\/(\d+)\w*$/i, (_, words) => [`NEAR/${words}`]],
  [/^(?:PRE|P|ONEAR|BEFORE)\/(\d+)\w*$/i, (_, words) => [`ONEAR/${words}`]],
  [/^ADJ(\d*)$/, (_, words = '') => [`ONEAR/${words || '0'}`]],
  [/^ANDNOT$/, () => ['NOT']],
  [/^WITHIN$/, () => [USUAL]],
  [/^XOR$/, () => ['OR']],
  [/^(.*?)&&?(.*)$/, (_, left, right) => [`${left} AND ${right}`.trim()]],
  [/^(.*?)\|\|?(.*)$/, (_, left, right) => [`${left} OR ${right}`.trim()]],
  [/^\++(.+)$/, (_, word = '') => [word]],
  // Of a word with a star inside, what stands before it may still be enough
  [/^([^*]+)\*+[^*]*$/, (_, stem = '') => [`${stem}*`, stem]],
  [/^\*+([^*]+)\*?$/, (_, word = '') => [`${word}*`, word]],
  [/^"([^"*]+)\*.*"$/, (_, words = '') => [`"${words.trim()}"`]],
  [/^(.+?)[~^][\d.]*$/, (_, word = '') => [word]],
  [/^\[(.*)$/, (_, word = '') => [`(${word}`]],
  [/^(.*)\]$/, (_, word = '') => [`${word})`]],
  [/^(.*?)[,;，；、]+(.*)$/, (_, left, right) => [`${left} OR ${right}`.trim(), `${left}`]],
  [/^[^"]*\?[^"]*$/, word => [`"${word}"`, word.replaceAll('?', '')]],
];

/** What a refused word may have been meant as. */
export function meantBy(word: string): string[] {
  for (const [pattern, meant] of SLIPS) {
    const groups = pattern.exec(word);
    if (groups) return meant(...groups).filter(text => text !== '' && text !== word);
  }
  return [];
}

/** How many letters differ between two words, when they are at most two; else more. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The field that a name may have been meant as; undefined where none is near. */
export function meantField(name: string): string | undefined {
  const asked = name.toLowerCase();
  const fields = Object.entries(MEANT);
  const other = fields.find(([, names]) => names.includes(asked))?.[0];
  if (other !== undefined) return other;
  const [nearest] = fields
    .map(([field]) => ({field, apart: distance(asked, field)}))
    .filter(({field, apart}) => apart <= (field.length > 4 ? 2 : 1))
    .sort((a, b) => a.apart - b.apart);
  return nearest?.field;
}
