/** A stretch of the query as it was typed, in UTF-16 offsets. */
export type Place = {start: number; end: number};

/** Why a query is refused, or what may be wrong with it, and where. */
export type Problem = Place & {message: string};

/** How a term is written: `word`, `"phrase"`, `prefix*`, `{Exact}`. */
export type Form = 'word' | 'phrase' | 'prefix' | 'exact';

/** A term that is looked for in the words of a post, or in its thread's title only. */
export type Term = Place & {is: 'term'; form: Form; text: string; in: 'text' | 'title'};

/** What can be asked of a post besides its words. */
export type FieldName = 'site' | 'author' | 'lang' | 'type';

/** A condition on where, by whom, in which language or as what a post was written. */
export type Field = Place & {is: 'field'; field: FieldName; value: string};

/** Two things with at most so many words between them. */
export type Near = Place & {
  is: 'near';
  words: number;
  /** `ONEAR`: left before right. */
  ordered: boolean;
  left: Expression;
  right: Expression;
};

/** Any part of a query. */
export type Expression =
  | Term
  | Field
  | Near
  | (Place & {is: 'and' | 'or'; parts: Expression[]})
  | (Place & {is: 'not'; part: Expression});

/** A query that was understood: what was typed and what it means. */
export type Query = {text: string; root: Expression};

/** A query with a mistake in it; thrown and caught inside this room. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(message: string, {start, end}: Place) {
    super(message);
    this.problem = {message, start, end};
  }
}
