import {isElided, isEnding, isParticle} from './clitics';
import {expression} from './expression';
import {BREAK, back, characterAt, isPlain, type Part, partOf, seenBefore, seenFrom} from './script';

const SIGN = /[#@＃＠﹟﹫]/u;
const APOSTROPHE = /['’‘ʼ＇]/u;
const digit = expression(() => /\p{Nd}/u);
/** Longer runs are no particle, ending or article. */
const LONGEST = 8;

/** Two word characters side by side: a new word begins where the way of writing changes. */
const parts = (one: Part, other: Part): boolean =>
  one === 'unspaced' || other === 'unspaced' || one !== other;

/** A point or comma between two digits is part of the number. */
const isDecimal = (mark: string, one: string, other: string): boolean =>
  (mark === '.' || mark === ',') && digit().test(one) && digit().test(other);

function runBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST) {
    const place = back(text, start);
    if (partOf(characterAt(text, place)) !== 'spaced') break;
    start = place;
  }
  return text.slice(start, end);
}

function runFrom(text: string, start: number, part: Part): string {
  let end = start;
  while (end - start <= LONGEST) {
    const character = characterAt(text, end);
    if (character === '' || partOf(character) !== part) break;
    end += character.length;
  }
  return text.slice(start, end);
}

/** True when a word may begin at a place. */
export function opens(text: string, start: number): boolean {
  if (isPlain(text.charCodeAt(start - 1)) && isPlain(text.charCodeAt(start))) return false;
  const place = seenBefore(text, start);
  const before = characterAt(text, place);
  if (before === '' || before === BREAK) return true;
  const first = characterAt(text, start);
  const there = partOf(before);
  if (SIGN.test(first)) return there !== 'spaced';
  const here = partOf(first);
  if (here === 'none') return true;
  if (there !== 'none') return parts(there, here);
  const beyond = seenBefore(text, place);
  const far = characterAt(text, beyond);
  if (APOSTROPHE.test(before) && here === 'spaced' && partOf(far) === 'spaced') {
    return isElided(runBefore(text, beyond + far.length));
  }
  return !isDecimal(before, far, first);
}

/** True when a word may end at a place. */
export function closes(text: string, end: number): boolean {
  if (isPlain(text.charCodeAt(end - 1)) && isPlain(text.charCodeAt(end))) return false;
  const place = seenFrom(text, end);
  const after = characterAt(text, place);
  if (after === '' || after === BREAK) return true;
  const last = characterAt(text, back(text, end));
  const here = partOf(last);
  if (here === 'none') return true;
  const there = partOf(after);
  if (there !== 'none') {
    if (parts(there, here)) return true;
    return here === 'korean' && isParticle(runFrom(text, place, 'korean'));
  }
  const beyond = seenFrom(text, place + after.length);
  const far = characterAt(text, beyond);
  if (APOSTROPHE.test(after) && here === 'spaced' && partOf(far) === 'spaced') {
    return isEnding(runFrom(text, beyond, 'spaced'));
  }
  return !isDecimal(after, far, last);
}

/** The nearest place at or after `from` where a word may end. */
export function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !closes(text, end)) end += characterAt(text, end).length;
  return end;
}
