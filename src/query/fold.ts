/**
 * Folding takes away what a reader does not tell words apart by: case, accents, ligatures, wide
 * and stylised letters, and characters that cannot be seen. Folded text stays decomposed (NFKD):
 * so every character folds apart from its neighbours, and the fold of a text is the folds of its
 * characters in a row. Marks that make another letter (kana, Indic, Thai) stay.
 */

/** Accents of Latin, Greek and Cyrillic, and the points and vowel signs of Hebrew and Arabic. */
const ACCENTS =
  '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe20-\\ufe2f';

/** Soft hyphens, joiners, direction marks, variation selectors: there, but never seen. */
export const INVISIBLE =
  '\\u00ad\\u061c\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\u{e0000}-\\u{e0fff}';

/** Marks, half-width sound marks, and the later letters of a Korean syllable: parts of a character. */
export const JOINING = '\\p{M}\\uff9e\\uff9f\\u1160-\\u11ff\\ud7b0-\\ud7fb';

const STRIPPED = new RegExp(`[${ACCENTS}${INVISIBLE}]+`, 'gu');
const TRAILING = new RegExp(`[${INVISIBLE}]+$`, 'u');
/** Stretches that need folding, with the spaces between them so that sentences stay in one piece. */
const FOREIGN = /[^\0-\x7f]+(?:[\0-\x7f]{1,2}[^\0-\x7f]+)*/g;
/** Characters that are more than one ASCII unit, with all that hangs on them. */
const CHARACTER = new RegExp(
  `[^\\0-\\x7f][${JOINING}${INVISIBLE}]*|[\\0-\\x7f][${JOINING}${INVISIBLE}]+`,
  'gu',
);

function foldStretch(text: string): string {
  const bare = text.normalize('NFKD').replace(STRIPPED, '');
  // Twice down: ẞ is only then ß, and ß only in capitals SS.
  return bare.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

const known = new Map<string, string>();

/** Folds a short stretch, remembering it: a page uses the same few over and over. */
function foldKnown(text: string): string {
  if (text.length > 4) return foldStretch(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = foldStretch(text);
  if (known.size < 4096) known.set(text, folded);
  return folded;
}

/** A text as the matcher compares it. */
export function fold(text: string): string {
  return text.replace(FOREIGN, foldKnown).toLowerCase();
}

const EDGES = new RegExp(`^[\\s${INVISIBLE}]+|[\\s${INVISIBLE}]+$`, 'gu');
const NOT_WHOLE = new RegExp(`[${INVISIBLE}]*(?![${INVISIBLE}])[${JOINING}]`, 'uy');

/** True when a place lies between two characters: it parts no pair, no letter from its marks. */
export function isWhole(text: string, at: number): boolean {
  if (at === 0) return true;
  if ((text.codePointAt(at - 1) ?? 0) > 0xffff) return false;
  NOT_WHOLE.lastIndex = at;
  return !NOT_WHOLE.test(text);
}

/** The text without invisible characters at its end. */
export function trimInvisible(text: string): string {
  return text.replace(TRAILING, '');
}

/** The text without spaces and invisible characters at its ends. */
export function trimSeen(text: string): string {
  return text.replace(EDGES, '');
}

/** The way back from a folded text to the text it was made from. */
export type Origin = {
  /** Where the character that begins at this folded place began; undefined inside a character. */
  start(folded: number): number | undefined;
  /** Where the character that this folded place is part of began. */
  from(folded: number): number;
  /** Where the character that ends at this folded place ended; undefined inside a character. */
  end(folded: number): number | undefined;
};

const SAME: Origin = {start: at => at, from: at => at, end: at => at};

type Change = {at: number; end: number; from: number; seenTo: number; to: number};

function changes(text: string): Change[] {
  const list: Change[] = [];
  let shift = 0;
  for (const {0: character, index: from} of text.matchAll(CHARACTER)) {
    const {length} = foldKnown(character);
    if (length === 1 && character.length === 1) continue;
    const at = from + shift;
    const seenTo = from + trimInvisible(character).length;
    list.push({at, end: at + length, from, seenTo, to: from + character.length});
    shift += length - character.length;
  }
  return list;
}

/** The last change that begins before a folded place (or at it). */
function before(list: Change[], limit: number): Change | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

/** The way back from `fold(text)` to `text`. */
export function origin(text: string): Origin {
  const list = changes(text);
  if (list.length === 0) return SAME;
  return {
    start(folded) {
      const change = before(list, folded + 1);
      if (!change) return folded;
      if (folded >= change.end) return change.to + folded - change.end;
      return folded === change.at ? change.from : undefined;
    },
    from(folded) {
      const change = before(list, folded + 1);
      if (!change) return folded;
      return folded >= change.end ? change.to + folded - change.end : change.from;
    },
    end(folded) {
      const change = before(list, folded);
      if (!change) return folded;
      if (folded > change.end) return change.to + folded - change.end;
      return folded === change.end ? change.seenTo : undefined;
    },
  };
}
