import {ExtensionGone, Refused} from '../messages/failures';
import {say} from '../words';

/** What went wrong, and what the person can do about it. */
export function failureWords(error: unknown): string {
  if (error instanceof ExtensionGone) return say('ui_extension_gone');
  if (!(error instanceof Refused)) return say('ui_not_done', String(error));
  if (error.because === 'store unavailable') return error.message; // A whole sentence
  return say('ui_not_done', error.message);
}
