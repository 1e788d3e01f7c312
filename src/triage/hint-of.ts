import type {Hint} from '../mention/hint';
import {languageOf} from './language-of';
import {suggestedKind} from './suggested-kind';
import {triage} from './triage';

/** What is kept of the hints of a text; undefined in a language in which none are given. */
export function hintOf(text: string): Hint | undefined {
  if (languageOf(text) === undefined) return undefined;
  const hints = triage(text);
  const kind = suggestedKind(hints);
  const {because, severity, grounds, topics} = hints;
  return {...(kind === undefined ? {} : {kind}), because, severity, grounds, topics};
}
