/** Words for the halves of a day, which stand behind a clock; no dots or spaces are told. */
export const BEHIND = {
  am: 'am fm πμ дп öö ص صباحا صباحًا قظ vm pd fh rn dop priešpiet priekšp претпл पूर्वाह्न पूर्वाह्ण',
  pm: 'pm μμ пп ös م مساء مساءً بظ nm md eh odp pop popiet pēcp попл ptg अपराह्न अपराह्ण',
};

/** Those that mean something else in another language: only where nothing follows. */
export const LAST = {am: 'ap pg', pm: 'em ip'};

/** Of these also in capitals alone: "Sa" is a Saturday. */
export const CAPITALS = {am: 'SA', pm: 'CH'};

/** Longer ones, of which some are of either half: "12 de la noche". */
export const DAY_PARTS =
  "ночи|утра|дня|вечера|ранку|ночі|вечора|(?:след|преди) обяд|de la (?:mañana|madrugada|tarde|noche)|da (?:manhã|madrugada|tarde|noite)|du (?:matin|soir)|del (?:mattino|pomeriggio)|di (?:mattina|sera)|de l['’]après-midi";

/** "p. m.", "p.m." and "pm" are one; a longer word has a dot at its end, if any. */
const dotted = (word: string): string =>
  word.length === 2 ? [...word].map(letter => `${letter}\\.?`).join('\\s?') : `${word}\\.?`;

/** An expression for any of the words as they stand. */
export const either = (words: string): string => `(?:${words.split(' ').join('|')})`;

/** An expression for any of the words, with dots or without. */
export const anyOf = (words: string): string => either(words.split(' ').map(dotted).join(' '));
