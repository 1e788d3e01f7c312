/** Words for the halves of a day, which stand behind a clock; no dots or spaces are told. */
const BEHIND = {
  am: 'am fm πμ дп öö ص صباحا صباحًا قظ vm pd fh rn dop priešpiet priekšp претпл पूर्वाह्न पूर्वाह्ण',
  pm: 'pm μμ пп ös م مساء مساءً بظ nm md eh odp pop popiet pēcp попл ptg अपराह्न अपराह्ण',
};
/** Those that mean something else in another language: only where nothing follows. */
const LAST = {am: 'sa ap pg', pm: 'ch em ip'};
/** Those that stand before a clock. */
const BEFORE = {
  am: 'öö de\\. délelőtt 上午 午前 오전 凌晨 早上',
  pm: 'ös du\\. délután 下午 午後 오후',
};

/** A clock of twelve hours. */
const CLOCK = '(?<![\\d:.])(?:0?\\d|1[0-2]):\\d\\d(?::\\d\\d)?(?![\\d:])';

/** "p. m.", "p.m." and "pm" are one; a longer word has a dot at its end, if any. */
const dotted = (word: string): string =>
  word.length === 2 ? [...word].map(letter => `${letter}\\.?`).join('\\s?') : `${word}\\.?`;

const either = (words: string): string => `(?:${words.split(' ').join('|')})`;
const behind = (words: string): string => either(words.split(' ').map(dotted).join(' '));

/** Where each half is told, around the clock that it is of. */
const TOLD = (['am', 'pm'] as const).map(half => ({
  half,
  before: new RegExp(`(?<![\\p{L}\\d])${either(BEFORE[half])}\\s*(${CLOCK})`, 'giu'),
  behind: new RegExp(
    `(${CLOCK})\\s*(?:${behind(BEHIND[half])}|${behind(LAST[half])}(?=\\s*$))(?![\\p{L}\\p{M}\\d])`,
    'giu',
  ),
}));

/** A text in which each half of the day that is told is am or pm, behind its clock. */
export function halvesTold(text: string): string {
  return TOLD.reduce(
    (rest, {half, before, behind}) =>
      rest.replace(before, `$1 ${half}`).replace(behind, `$1 ${half}`),
    text,
  );
}

/** The last word behind a clock of twelve hours. */
const FOLLOWING =
  /(?<![\d:.])(?:0?[1-9]|1[0-2])[:.h]\d\d(?:[:.]\d\d)?\s?(\p{L}[\p{L}\p{M}.]*)(?!.*\d)/u;
/** Words behind a clock that say nothing of the half of the day. */
const REMARKS =
  /^(?:uhr|uur|klo|h|hrs?|hod|g|г|год|ч|น|utc|gmt|z|by|from|via|in|on|av|von|par|por|at|от)$/iu;
/** Longer words of Latin are names, buttons and the like. */
const LONG = /^(?=\p{Script=Latin}{4})/u;

/** True where an unknown word behind a clock may be one for a half of the day. */
export function mayTellHalf(text: string): boolean {
  const word = FOLLOWING.exec(text)?.[1]?.replaceAll('.', '');
  return word !== undefined && !REMARKS.test(word) && !LONG.test(word);
}
