import {anyOf, BEHIND, CAPITALS, DAY_PARTS, either, LAST} from '../../mention/half-words';

/** Those that stand before a clock. */
const BEFORE = {
  am: 'öö de\\. délelőtt 上午 午前 오전 凌晨 早上',
  pm: 'ös du\\. délután 下午 午後 오후',
};

/** A clock of twelve hours. */
const CLOCK = '(?<![\\d:.])(?:0?\\d|1[0-2]):\\d\\d(?::\\d\\d)?(?![\\d:])';

/** Where each half is told, around the clock that it is of. */
const TOLD = (['am', 'pm'] as const).map(half => ({
  half,
  before: new RegExp(`(?<![\\p{L}\\d])${either(BEFORE[half])}\\s*(${CLOCK})`, 'giu'),
  behind: new RegExp(
    `(${CLOCK})\\s*(?:${anyOf(BEHIND[half])}|${anyOf(LAST[half])}(?=\\s*$))(?![\\p{L}\\p{M}\\d])`,
    'giu',
  ),
  capitals: new RegExp(`(${CLOCK})\\s*${CAPITALS[half]}(?=\\s*$)`, 'gu'),
}));

/** A text in which each half of the day that is told is am or pm, behind its clock. */
export function halvesTold(text: string): string {
  return TOLD.reduce(
    (rest, {half, before, behind, capitals}) =>
      [before, behind, capitals].reduce((told, each) => told.replace(each, `$1 ${half}`), rest),
    text,
  );
}

/** A clock that may be of either half. */
const OPEN = '(?<![\\d:.])(?:0?[1-9]|1[0-2])[:.h]\\d\\d(?:[:.]\\d\\d)?\\s?';
/** A short word behind it, and nothing more: longer ones are names, buttons and the like. */
const FOLLOWING = new RegExp(
  `${OPEN}((?:\\p{L}\\p{M}*\\.?){1,4})(?![\\p{L}\\p{M}])(?!.*[\\p{L}\\d])`,
  'u',
);
/** Such words that say nothing of the half of the day. */
const REMARKS =
  /^(?:uhr|uur|klo|hs?|hrs?|u|hod|g|г|год|ч|น|utc|gmt|ut|me?s?z|мск|z|by|from|via|in|on|to|top|re|av|von|par|sur|por|at|de|d[aiou]|mo|mi|fr|s[ao]|от|од|od)$/iu;
/** Where halves stand before the clock, and the names of zones. */
const OTHER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|^[A-Z]{1,3}T$/u;
const DAY_PART = new RegExp(`${OPEN}(?:${DAY_PARTS})(?!\\p{L})`, 'iu');

/** True where an unknown word behind a clock may be one for a half of the day. */
export function mayTellHalf(text: string): boolean {
  if (DAY_PART.test(text)) return true;
  const word = FOLLOWING.exec(text)?.[1]?.replaceAll('.', '');
  return word !== undefined && !REMARKS.test(word) && !OTHER.test(word);
}
