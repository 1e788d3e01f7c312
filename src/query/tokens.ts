import {type FieldName, type Form, type Place, type Problem, Refused} from './query';
import {rulesOfLanguage} from './rules';

/** The smallest parts of a query. */
export type Token = Place &
  (
    | {is: 'open' | 'close' | 'and' | 'or' | 'not' | 'line'}
    | {is: 'near'; words: number; ordered: boolean}
    | {is: 'term'; form: Form; text: string}
    | {is: 'field'; field: FieldName | 'title'}
  );

/** Something written the way another tool writes it, and how it is written here. */
export type Rewrite = Place & {text: string};

/** A query cut into tokens, with what was refused and what is written otherwise here. */
export type Cut = {tokens: Token[]; problems: Problem[]; rewrites: Rewrite[]};

/** Cuts a query into tokens. */
export function cut(text: string): Cut {
  const done: Cut = {tokens: [], problems: [], rewrites: []};
  const rulesAfter = rulesOfLanguage();
  let at = 0;
  while (at < text.length) {
    for (const [pattern, read] of rulesAfter(done.tokens.at(-1))) {
      pattern.lastIndex = at;
      const groups = pattern.exec(text);
      if (!groups) continue;
      const place = {start: at, end: at + groups[0].length};
      try {
        const {tokens, rewrite} = read([...groups], place);
        done.tokens.push(...tokens);
        if (rewrite !== undefined) done.rewrites.push({...place, text: rewrite});
      } catch (mistake) {
        if (!(mistake instanceof Refused)) throw mistake;
        done.problems.push(mistake.problem);
      }
      at = place.end;
      break;
    }
  }
  return done;
}

/** A query as it is written here: straight quotes, and no signs of other tools. */
export function rewrite(text: string): string {
  const {rewrites} = cut(text);
  let done = '';
  let from = 0;
  for (const {start, end, text: instead} of rewrites) {
    done += text.slice(from, start) + instead;
    from = end;
  }
  return done + text.slice(from);
}
