import {explainPart} from './explain';
import {parseQuery} from './parse';
import type {Expression, Problem} from './query';
import {cut, type Token} from './tokens';

const LOWER_CASE = /^(?:and|or|not|near)$/;

/** What looks like an operator or a quote and is not one. */
function tokenHint(token: Token): Problem[] {
  if (token.is !== 'term' || token.form !== 'word') return [];
  const {text, start, end} = token;
  if (LOWER_CASE.test(text)) {
    const message = `“${text}” is looked for as a word. Write ${text.toUpperCase()} in capitals to join terms.`;
    return [{message, start, end}];
  }
  if (!/^['‘’]./.test(text)) return [];
  return [{message: 'Single quotes do not make a phrase. Use double quotes.', start, end}];
}

/** Where AND and OR mix on one line and nothing shows which comes first. */
function mixed(expression: Expression, text: string): Problem[] {
  if (expression.is === 'not') return mixed(expression.part, text);
  if (!('parts' in expression)) return [];
  const {parts} = expression;
  const inner = parts.flatMap(part => mixed(part, text));
  if (expression.is === 'and') return inner;
  const stray = parts.find((part, at) => {
    const before = text.slice(parts[at - 1]?.end ?? part.start, part.start);
    const after = text.slice(part.end, parts[at + 1]?.start ?? part.end);
    const isOnOneLine = /OR/.test(before + after);
    // A part in brackets of its own begins before the first thing in it
    return part.is === 'and' && isOnOneLine && part.parts[0]?.start === part.start;
  });
  if (!stray) return inner;
  const message = `AND comes before OR, so this is read as (${explainPart(stray)}). Put brackets around what belongs together.`;
  return [{message, start: stray.start, end: stray.end}, ...inner];
}

/** What may not mean what its author thinks, and where; the query works all the same. */
export function hints(text: string): Problem[] {
  const parsed = parseQuery(text);
  const {root} = parsed.ok ? parsed.query : {root: undefined};
  const all = [...cut(text).tokens.flatMap(tokenHint), ...(root ? mixed(root, text) : [])];
  return all.sort((a, b) => a.start - b.start);
}
