import {ExtensionGone, Refused} from '../messages/failures';
import {say} from '../words';

/** What went wrong, told beside what was done before. */
export function reasonWords(error: unknown): string {
  if (error instanceof ExtensionGone) return say('ui_extension_gone');
  return error instanceof Refused ? error.message : String(error);
}

/** What went wrong, and what the person can do about it. */
export function failureWords(error: unknown): string {
  const isWhole =
    error instanceof ExtensionGone ||
    (error instanceof Refused && error.because === 'store unavailable');
  return isWhole ? reasonWords(error) : say('ui_not_done', reasonWords(error));
}
