/** The orders in which the list can stand. */
export const sorts = ['newest', 'oldest', 'urgent', 'longest'] as const;
/** The name of an order. */
export type Sort = (typeof sorts)[number];

/** What the list can be narrowed by, in the order in which it is offered. */
export const facetNames = [
  'state',
  'late',
  'kind',
  'cause',
  'brand',
  'date',
  'site',
  'author',
  'tag',
] as const;
/** The name of a facet. */
export type FacetName = (typeof facetNames)[number];

/** What the list of all mentions shows: all of it stands in the address. */
export type View = {
  words: string;
  sort: Sort;
  /** The values chosen of each facet; of none, all. */
  chosen: Record<FacetName, string[]>;
  /** Posted from this day, and until this day; local, as a date field writes it. */
  from: string;
  until: string;
};

const isSort = (text: string | null): text is Sort => sorts.some(sort => sort === text);
const day = (text: string | null): string =>
  /^\d{4}-\d\d-\d\d$/.test(text ?? '') ? (text ?? '') : '';

/** The view that a query of the address asks for; what it does not understand is left out. */
export function viewIn(query: string): View {
  const asked = new URLSearchParams(query);
  const sort = asked.get('sort');
  const chosen = facetNames.map(name => [name, [...new Set(asked.getAll(name))]]);
  return {
    words: asked.get('words') ?? '',
    sort: isSort(sort) ? sort : 'newest',
    chosen: Object.fromEntries(chosen),
    from: day(asked.get('from')),
    until: day(asked.get('until')),
  };
}

/** A view as the query of an address; empty for all mentions, the newest first. */
export function queryOf({words, sort, chosen, from, until}: View): string {
  const query = new URLSearchParams();
  if (words.trim() !== '') query.set('words', words.trim());
  if (sort !== 'newest') query.set('sort', sort);
  for (const name of facetNames) for (const value of chosen[name]) query.append(name, value);
  if (from !== '') query.set('from', from);
  if (until !== '') query.set('until', until);
  return query.toString();
}

/** The view with a value of a facet chosen, or chosen no more. */
export function toggled(view: View, name: FacetName, value: string): View {
  const before = view.chosen[name];
  const values = before.includes(value)
    ? before.filter(other => other !== value)
    : [...before, value];
  return {...view, chosen: {...view.chosen, [name]: values}};
}

/** The same order, and nothing left out. */
export const widest = ({sort}: View): View => ({...viewIn(''), sort});

/** True when the view leaves mentions out. */
export function isNarrow({words, chosen, from, until}: View): boolean {
  const isChosen = facetNames.some(name => chosen[name].length > 0);
  return isChosen || [words.trim(), from, until].some(text => text !== '');
}
