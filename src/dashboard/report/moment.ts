import type {Instant} from '../../mention/post';
import {language} from '../../words';

/** A day as a report names it, with its year: it may be read much later. */
export function dayWords(at: Instant): string {
  return new Intl.DateTimeFormat(language(), {dateStyle: 'long'}).format(at);
}

/** A moment as a report names it, with its zone. */
export function timeWords(at: Instant): string {
  return new Intl.DateTimeFormat(language(), {dateStyle: 'medium', timeStyle: 'long'}).format(at);
}
