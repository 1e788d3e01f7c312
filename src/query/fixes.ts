import {parseQuery} from './parse';
import type {Expression, Place, Problem} from './query';
import {meantBy, meantField} from './slips';
import {cut} from './tokens';

/** One way to write a stretch of a query otherwise. */
export type Fix = Place & {text: string};

/** So many ways are offered for one problem, no more. */
const MOST = 2;
/** A longer stretch is no slip of one word. */
const LONGEST_WORD = 200;

/** A query with one stretch of it written otherwise. */
export const fixed = (text: string, fix: Fix): string =>
  text.slice(0, fix.start) + fix.text + text.slice(fix.end);

const insert = (at: number, text: string): Fix => ({start: at, end: at, text});

const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
};

const wordEnd = (text: string, from: number): number =>
  from + (/^[^\s()"{}]*/.exec(text.slice(from))?.[0].length ?? 0);

/** A stretch taken out, with the spaces that would stay behind. */
function without(text: string, {start, end}: Place): Fix {
  const before = /[^\S\n]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const isInside = /^\s*\S/.test(text.slice(end)) && start - before > 0;
  const after = /^[^\S\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  return {start: start - before, end: end + after, text: isInside ? ' ' : ''};
}

function forSign(text: string, {start, end}: Place): Fix[] | undefined {
  const take = without(text, {start, end: start + 1});
  switch (text.slice(start, end)) {
    case '(':
      return [insert(lineEnd(text, start), ')'), insert(text.length, ')'), take];
    case ')':
      return [take];
    case '{':
      return [insert(wordEnd(text, end), '}'), take];
    case '}':
      return [take];
    default:
      return undefined;
  }
}

function forQuote(text: string, {start, end}: Place): Fix[] | undefined {
  if (!/^["“”„‟«»＂]$/.test(text.slice(start, end))) return undefined;
  const close = lineEnd(text, start);
  const isEmpty = text.slice(end, close).trim() === '';
  const begin = /[^\s()]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  // At the end of a word the quote closes what was never opened
  const open = isEmpty || begin > 0 ? [{start: start - begin, end: start - begin, text: '"'}] : [];
  return [...open, insert(close, '"'), without(text, {start, end})];
}

function forField(text: string, {start, end}: Place): Fix[] | undefined {
  const [, name] = /^(\p{L}[\p{L}\p{N}_]*):$/u.exec(text.slice(start, end)) ?? [];
  if (name === undefined) return undefined;
  const field = meantField(name);
  const stop = wordEnd(text, end);
  const quoted = {start, end: stop, text: `"${text.slice(start, stop)}"`};
  return field === undefined ? [quoted] : [{start, end, text: `${field}:`}, quoted];
}

function forOperator(text: string, place: Place): Fix[] {
  const words = text.slice(place.start, place.end);
  const isOperator = /^(?:AND|OR|O?NEAR(?:\/\d+)?|(?:NOT|-)(?:\s*(?:NOT|-))*)$/.test(words);
  const isEmpty = /^[(（]\s*[)）]$/.test(words);
  return isOperator || isEmpty ? [without(text, place)] : [];
}

/** A branch that names nothing to look for was often meant to narrow the one before it. */
function forBranch(text: string, {start}: Place): Fix[] {
  const before = text.slice(0, start).trimEnd();
  const isLine = text.slice(before.length, start).includes('\n');
  const left = isLine ? before : before.replace(/\sOR$/, '').trimEnd();
  const isJoined = isLine || left.length < before.length;
  return isJoined && left !== '' ? [{start: left.length, end: start, text: ' '}] : [];
}

function candidates(text: string, place: Place): Fix[] {
  const known = forQuote(text, place) ?? forSign(text, place) ?? forField(text, place);
  if (known) return known;
  const {start, end} = place;
  const isWord = end - start <= LONGEST_WORD;
  const words = (isWord ? meantBy(text.slice(start, end)) : []).map(meant => ({
    start,
    end,
    text: meant,
  }));
  return [...words, ...forOperator(text, place), ...forBranch(text, place)];
}

/** How far a query is from being read: refused signs first, then how they are joined. */
const slipsIn = (text: string): number => cut(text).problems.length;

/** True when a fix leaves fewer mistakes, or only such as stand behind it. */
function helps(text: string, problems: Problem[], fix: Fix): boolean {
  const next = fixed(text, fix);
  const after = parseQuery(next);
  if (after.ok || next.trim() === '') return after.ok;
  const slips = slipsIn(next) - slipsIn(text);
  if (slips !== 0) return slips < 0;
  const [first] = after.problems;
  const isSame = after.problems.length === problems.length;
  return isSame ? (first?.start ?? 0) > fix.start + 1 : after.problems.length < problems.length;
}

/** How a mistake in a query may be put right; each way has been tried, and helps. */
export function fixesOf(text: string, problem: Problem): Fix[] {
  const parsed = parseQuery(text);
  if (parsed.ok) return [];
  const {problems} = parsed;
  return candidates(text, problem)
    .filter(fix => helps(text, problems, fix))
    .slice(0, MOST);
}

function mixedAt(expression: Expression, place: Place): [Expression[], number] | undefined {
  if (expression.is === 'not') return mixedAt(expression.part, place);
  if (!('parts' in expression)) return undefined;
  const {parts} = expression;
  const at = parts.findIndex(
    ({is, start, end}) => is === 'and' && start === place.start && end === place.end,
  );
  if (expression.is === 'or' && at >= 0) return [parts, at];
  return parts.map(part => mixedAt(part, place)).find(Boolean);
}

/** The first or last thing that an ungrouped AND joins. */
const edge = (expression: Expression | undefined, at: 0 | -1): Expression | undefined =>
  expression?.is === 'and' ? expression.parts.at(at) : expression;

/** Both ways to read AND beside OR: as it is read now, and the other way round. */
function forMixed(text: string, place: Place): Fix[] {
  const parsed = parseQuery(text);
  const found = parsed.ok ? mixedAt(parsed.query.root, place) : undefined;
  if (!found) return [];
  const [parts, at] = found;
  const part = parts[at];
  const isFirst = at === 0;
  const [left, right] = isFirst
    ? [edge(part, -1), edge(parts[1], 0)]
    : [edge(parts[at - 1], -1), edge(part, 0)];
  const around = (start: number, end: number) => ({
    start,
    end,
    text: `(${text.slice(start, end)})`,
  });
  const other = left && right ? [around(left.start, right.end)] : [];
  return [around(place.start, place.end), ...other];
}

/** What a hint may have been meant as; every way is a query that works. */
export function fixesOfHint(text: string, hint: Place): Fix[] {
  const {start, end} = hint;
  const words = text.slice(start, end);
  const capitals = {start, end, text: words === 'near' ? 'NEAR/4' : words.toUpperCase()};
  const single = /^(['‘’])([^'‘’\n]+)['‘’]/.exec(text.slice(start));
  const ways = /^(?:and|or|not|near)$/.test(words)
    ? [capitals]
    : single
      ? [{start, end: start + single[0].length, text: `"${single[2]}"`}]
      : forMixed(text, hint);
  return ways.filter(fix => parseQuery(fixed(text, fix)).ok).slice(0, MOST);
}
