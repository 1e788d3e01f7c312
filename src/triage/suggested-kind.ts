import type {TriageKind} from '../mention/decision';
import type {Hints} from './hints';
import {LIKELY} from './triage';

/**
 * The kind that the hints speak for; `undefined` where they speak for none. A complaint that says
 * what went wrong is a concern, another is venting: it comes first, for most complaints also ask.
 * A question comes before praise, for it waits for an answer. Whether a post errs or is not about
 * us is for a person to say.
 */
export function suggestedKind(hints: Hints): TriageKind | undefined {
  if (hints.complaint >= LIKELY) return hints.specific >= LIKELY ? 'concern' : 'venting';
  if (hints.question && hints.polarity !== 'positive') return 'question';
  if (hints.polarity === 'positive') return 'praise';
  return undefined;
}
