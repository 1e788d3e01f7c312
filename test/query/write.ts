import type {NaiveQuery, NaiveTerm} from './naive';

/** A term as a person writes it. */
export function written({form, text}: NaiveTerm): string {
  if (form === 'exact') return `{${text}}`;
  if (form === 'prefix') return /^[\p{L}\p{N}]+$/u.test(text) ? `${text}*` : `"${text.trim()}*"`;
  const isPlain = /^[\p{L}\p{N}]+$/u.test(text) && !/^(?:AND|OR|NOT|O?NEAR)$/.test(text);
  return isPlain ? text : `"${text}"`;
}

/** A query in one of the ways to write it; all mean the same. */
export function write(query: NaiveQuery, style: number): string {
  const grouped = (part: NaiveQuery) =>
    part.is === 'term' || part.is === 'field' ? write(part, style) : `(${write(part, style)})`;
  switch (query.is) {
    case 'term':
      return written(query);
    case 'title':
      return `title:${grouped(query.of)}`;
    case 'field':
      return `${query.field}:${query.value}`;
    case 'and':
      return query.of.map(grouped).join(style % 2 ? ' AND ' : ' ');
    case 'or':
      return query.of.map(grouped).join(style < 2 ? ' OR ' : '\n');
    case 'not':
      return `${style % 2 ? 'NOT ' : '-'}${grouped(query.of)}`;
    case 'near': {
      const {ordered, words, left, right} = query;
      const chained = left.is === 'near' ? write(left, style) : grouped(left);
      return `${chained} ${ordered ? 'O' : ''}NEAR/${words} ${grouped(right)}`;
    }
  }
}
