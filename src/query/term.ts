import {trimSeen} from './fold';
import {MIN_PREFIX} from './limits';
import {phraseOf} from './phrase';
import {type Form, type Place, Refused} from './query';

/** A term as it was typed, checked: there is something in it to look for. */
export type TermToken = Place & {is: 'term'; form: Form; text: string};

/** Marks alone are looked for only when quotes or braces say that they are meant. */
const MEANS_SOMETHING = /[\p{L}\p{N}\p{So}\p{Sc}]/u;

function prefixOf(text: string, place: Place): TermToken {
  const stem = text.slice(0, -1);
  const letters =
    phraseOf(stem)
      .at(-1)
      ?.match(/[\p{L}\p{N}]/gu) ?? [];
  if (/\s$/.test(stem) || letters.length < MIN_PREFIX) {
    const reason = `needs at least ${MIN_PREFIX} letters before the *`;
    throw new Refused(`“${text}” ${reason}, or it would match too much.`, place);
  }
  return {...place, is: 'term', form: 'prefix', text: stem};
}

/** Makes a term of what was typed. */
export function termOf(typed: string, form: 'word' | 'phrase' | 'exact', place: Place): TermToken {
  const text = form === 'exact' ? trimSeen(typed) : typed.trim();
  if (form !== 'exact' && text.includes('*')) {
    if (text.indexOf('*') < text.length - 1) {
      throw new Refused(`“${text}”: a * can only stand at the end, as in "my refund*".`, place);
    }
    if (text !== '*') return prefixOf(text, place);
  }
  const isEmpty = phraseOf(text).length === 0 || text === '*';
  if (isEmpty || (form === 'word' && !MEANS_SOMETHING.test(text))) {
    throw new Refused(`There is nothing to look for in “${typed}”.`, place);
  }
  return {...place, is: 'term', form, text};
}
