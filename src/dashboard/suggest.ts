const PLAIN = /^[\p{L}\p{N}]+$/u;
/** Words that mean something else in a query when they stand alone. */
const OPERATOR = /^(?:AND|OR|NOT|O?NEAR)$/;

/** One spelling as a term: a word stays as it is, anything else is a phrase. */
function term(spelling: string, exact: boolean): string {
  const text = spelling
    .replace(/["“”{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return '';
  if (exact) return `{${text}}`;
  return PLAIN.test(text) && !OPERATOR.test(text) ? text : `"${text}"`;
}

/** Spellings as typed into one field: one a line, or with commas between. */
export function spellingsIn(typed: string): string[] {
  return typed
    .split(/[\n,;]/)
    .map(part => part.trim())
    .filter(part => part !== '');
}

/**
 * The query for a name and its other spellings: each on a line of its own, which means OR.
 * @param exact the name is an everyday word too: only these very letters count
 */
export function suggestedQuery(name: string, spellings: string[], exact: boolean): string {
  const terms = [name, ...spellings].map(spelling => term(spelling, exact));
  return [...new Set(terms)].filter(text => text !== '').join('\n');
}
