import {MAX_DEPTH} from './limits';
import {type Expression, type Field, type Place, Refused} from './query';
import type {Token} from './tokens';
import {fieldValue} from './values';

/** Where the terms being read look: in the post, in its title, or they are values of a field. */
type Scope = 'text' | 'title' | Field['field'];

const across = (first: Place, last: Place): Place => ({start: first.start, end: last.end});
const NAMES: Partial<Record<Token['is'], string>> = {and: 'AND', or: 'OR', not: 'NOT'};

/** True for a token that something to look for begins with. */
export const begins = (token: Token | undefined): boolean =>
  token !== undefined && ['term', 'open', 'not', 'field'].includes(token.is);
/** True for a token that something to look for ends with. */
export const ends = (token: Token | undefined): boolean =>
  token?.is === 'term' || token?.is === 'close';

/** Reads tokens by precedence: NEAR before NOT before AND before OR. */
export class Parser {
  #at = 0;
  #depth = 0;

  constructor(
    readonly tokens: Token[],
    readonly length: number,
  ) {}

  whole(): Expression {
    const expression = this.#or('text');
    const rest = this.#next;
    if (rest) throw new Refused('This bracket closes nothing.', rest);
    return expression;
  }

  get #next(): Token | undefined {
    return this.tokens[this.#at];
  }

  #take(...kinds: Token['is'][]): Token | undefined {
    const token = this.#next;
    if (token === undefined || !kinds.includes(token.is)) return undefined;
    this.#at++;
    return token;
  }

  #or(scope: Scope): Expression {
    const parts: [Expression, ...Expression[]] = [this.#and(scope)];
    while (this.#take('or', 'line')) parts.push(this.#and(scope));
    return joined('or', parts);
  }

  #and(scope: Scope): Expression {
    const parts: [Expression, ...Expression[]] = [this.#not(scope)];
    while (this.#take('and') || begins(this.#next)) parts.push(this.#not(scope));
    return joined('and', parts);
  }

  #not(scope: Scope): Expression {
    const not = this.#take('not');
    if (!not) return this.#near(scope);
    if (this.#next?.is === 'not') {
      throw new Refused('Two NOTs cancel each other: take both out.', across(not, this.#next));
    }
    const part = this.#near(scope);
    return {is: 'not', part, ...across(not, part)};
  }

  #near(scope: Scope): Expression {
    let left = this.#atom(scope);
    for (let near = this.#take('near'); near?.is === 'near'; near = this.#take('near')) {
      const {words, ordered} = near;
      const right = this.#atom(scope);
      left = {is: 'near', words, ordered, left, right, ...across(left, right)};
    }
    return left;
  }

  #atom(scope: Scope): Expression {
    const token = this.#take('term', 'open', 'field');
    if (token?.is === 'term') return leaf(token, scope);
    if (token?.is === 'open') return this.#group(token, scope);
    if (token?.is === 'field') return this.#field(token, scope);
    throw this.#missing();
  }

  #group(open: Place, scope: Scope): Expression {
    if (this.#next?.is === 'close') {
      throw new Refused('There is nothing between these brackets.', across(open, this.#next));
    }
    if (++this.#depth > MAX_DEPTH) {
      throw new Refused(`Brackets can be nested ${MAX_DEPTH} deep, not deeper.`, open);
    }
    const inner = this.#or(scope);
    const close = this.#take('close');
    if (!close) throw new Refused('This bracket is never closed.', open);
    this.#depth--;
    return {...inner, ...across(open, close)};
  }

  #field(token: Token & {is: 'field'}, scope: Scope): Expression {
    if (scope !== 'text') {
      throw new Refused(`${token.field}: cannot stand inside another field.`, token);
    }
    if (this.#next?.is !== 'term' && this.#next?.is !== 'open') {
      throw new Refused(`${token.field}: needs something right after it.`, token);
    }
    const value = this.#atom(token.field);
    return {...value, ...across(token, value)};
  }

  /** Something to look for was expected here; the operator before or after it has no operand. */
  #missing(): Refused {
    const last = this.tokens[this.#at - 1];
    const next = this.#next;
    const operator = last && !ends(last) && last.is !== 'open' ? last : next;
    if (operator === undefined)
      return new Refused('The query is empty.', {start: 0, end: this.length});
    if (operator.is === 'close') return new Refused('This bracket closes nothing.', operator);
    const name = operator.is === 'near' ? 'NEAR' : (NAMES[operator.is] ?? 'The new line');
    const side = operator === last ? 'after' : 'before';
    return new Refused(`${name} needs something to look for ${side} it.`, operator);
  }
}

function joined(is: 'and' | 'or', parts: [Expression, ...Expression[]]): Expression {
  const [first, ...others] = parts;
  const last = others.at(-1);
  return last ? {is, parts, ...across(first, last)} : first;
}

function leaf(token: Token & {is: 'term'}, scope: Scope): Expression {
  const {form, text, start, end} = token;
  if (scope === 'text' || scope === 'title') return {is: 'term', form, text, in: scope, start, end};
  const value =
    form === 'word' || form === 'phrase' ? fieldValue(scope, text) : fieldValue(scope, '');
  if ('expected' in value) throw new Refused(value.expected, token);
  return {is: 'field', field: scope, value: value.value, start, end};
}
