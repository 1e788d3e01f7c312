import {useMemo} from 'preact/hooks';
import {now} from '../../ui/now';
import type {Entry} from './entry';
import {type Searched, useSearch} from './search';
import {type Sifted, sift} from './sift';
import {inOrder, type Order, type Table} from './table';
import type {View} from './view';

const MINUTE = 60_000;

/** What a view holds now, what it would without its words, and what was searched for it. */
export type Found = Sifted & {fitting: Entry[]; searched: Searched | undefined};

const none: Entry[] = [];

/** All mentions, those first that the view holds but for its words. */
function queueOf({entries}: Table, order: Order, {found}: Sifted): Entry[] {
  if (found.length === entries.length) return found;
  const first = new Set(found);
  const all = Array.from(order, at => entries[at]).filter(one => one !== undefined);
  return [...found, ...all.filter(one => !first.has(one))];
}

/** What a view holds of all mentions; searches for its words, those first that it else holds. */
export function useFound(table: Table, view: View): Found {
  const minute = Math.floor(now.value / MINUTE) * MINUTE;
  const {words, sort} = view;
  const facets = JSON.stringify([view.chosen, view.from, view.until]);
  const order = useMemo(() => inOrder(table, sort), [table, sort]);
  const wide = useMemo(() => sift(table, order, view, minute), [order, facets, minute]);
  const isSearch = words.trim() !== '';
  const queue = useMemo(() => (isSearch ? queueOf(table, order, wide) : none), [wide, isSearch]);
  const searched = useSearch(words, queue);
  // Before the first hit there is nothing to count, and the first rows wait for the counting
  const isBegun = searched && (searched.hits.size > 0 || searched.looked >= searched.of);
  const hits = isBegun ? searched.hits : undefined;
  const narrow = useMemo(
    () => hits && sift(table, order, view, minute, one => hits.has(one)),
    [order, facets, minute, hits, hits?.size],
  );
  // Between the first key and the first hits nothing is found, rather than everything
  const found = narrow ?? (isSearch ? {...wide, found: none} : wide);
  return {...found, fitting: wide.found, searched};
}
