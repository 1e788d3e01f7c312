import {checked} from './check';
import {MAX_CHARACTERS} from './limits';
import {begins, ends, Parser} from './parser';
import {type Problem, type Query, Refused} from './query';
import {cut, type Token} from './tokens';

/** What a query means, or why it is refused, and where. */
export type Parsed = {ok: true; query: Query} | {ok: false; problems: Problem[]};

/** A new line is OR, but not where an operator or a bracket goes on across it. */
function withLines(tokens: Token[]): Token[] {
  return tokens.filter(
    (token, at) => token.is !== 'line' || (ends(tokens[at - 1]) && begins(tokens[at + 1])),
  );
}

/** Understands a query, or says why not and where. */
export function parseQuery(text: string): Parsed {
  if (text.length > MAX_CHARACTERS) {
    const message = `A query can have ${MAX_CHARACTERS} characters; this one has ${text.length}.`;
    return {ok: false, problems: [{message, start: MAX_CHARACTERS, end: text.length}]};
  }
  const {tokens, problems} = cut(text);
  if (problems.length > 0) return {ok: false, problems};
  try {
    const root = new Parser(withLines(tokens), text.length).whole();
    const found = checked(root);
    return found.length > 0 ? {ok: false, problems: found} : {ok: true, query: {text, root}};
  } catch (mistake) {
    if (!(mistake instanceof Refused)) throw mistake;
    return {ok: false, problems: [mistake.problem]};
  }
}
