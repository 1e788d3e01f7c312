import {limits} from '../mention/limits';
import {parseQuery} from '../query';
import {say} from '../words';

/** So many ignore phrases can a brand have. */
const MOST = 500;

/** An ignore phrase is a term like those of a query: the same words are nothing to look for. */
function reason(phrase: string): string | undefined {
  if (phrase.length > limits.name) return say('dashboard_ignore_long', limits.name);
  const bare = phrase.replace(/["“”„«»]/g, '');
  const parsed = parseQuery(/^\{.*\}$/.test(bare) ? bare : `"${bare}"`);
  return parsed.ok ? undefined : parsed.problems[0]?.message;
}

/** Why these ignore phrases cannot be kept, and which line it is; undefined when they can. */
export function ignoreMistake(phrases: string[]): string | undefined {
  if (phrases.length > MOST) return say('dashboard_ignore_many', MOST, phrases.length);
  for (const [at, phrase] of phrases.entries()) {
    const why = reason(phrase);
    if (why !== undefined) return say('dashboard_ignore_at', at + 1, why);
  }
  return undefined;
}
