import {authorOf, siteOf} from './fields';
import type {FieldName} from './query';

const TYPES: readonly string[] = ['post', 'comment', 'article'];

/** What each field takes, for a person who wrote something else. */
const EXPECTED: Record<FieldName, string> = {
  site: 'site: needs a host, with a path if you like, such as site:forum.example.org/cards',
  author: 'author: needs the whole name or handle of one author, such as author:jane_doe',
  lang: 'lang: needs the two or three letters of a language, such as lang:en',
  type: 'type: can be post (the first of a thread), comment or article',
};

/** The value of a field, or what the field expects instead. */
export function fieldValue(field: FieldName, typed: string): {value: string} | {expected: string} {
  const refused = {expected: `${EXPECTED[field]}.`};
  const text = typed.trim();
  const lower = text.toLowerCase();
  switch (field) {
    case 'site': {
      const site = /^[^\s*@]+$/.test(text) ? siteOf(text) : undefined;
      return site === undefined ? refused : {value: site};
    }
    case 'author':
      return authorOf(text) === '' || text.includes('*') ? refused : {value: text};
    case 'lang':
      return /^[a-z]{2,3}$/.test(lower) ? {value: lower} : refused;
    case 'type':
      return TYPES.includes(lower) ? {value: lower} : refused;
  }
}
