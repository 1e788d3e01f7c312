import {useMemo} from 'preact/hooks';
import type {Outline} from '../../store/read';
import {now} from '../../ui/now';
import {inOrder} from './order';
import {type Searched, useSearch} from './search';
import {type Sifted, sift} from './sift';
import type {View} from './view';

const MINUTE = 60_000;

/** What a view holds now, with what was searched for it. */
export type Found = Sifted & {searched: Searched | undefined};

/** What a view holds of all mentions; searches for its words, those first that it else holds. */
export function useFound(all: Outline[], view: View): Found {
  const minute = Math.floor(now.value / MINUTE) * MINUTE;
  const {words, sort} = view;
  const facets = JSON.stringify([view.chosen, view.from, view.until]);
  const sorted = useMemo(() => inOrder(all, sort), [all, sort]);
  const wide = useMemo(() => sift(sorted, view, minute), [sorted, facets, minute]);
  const queue = useMemo(() => [...new Set([...wide.found, ...sorted])], [wide.found, sorted]);
  const searched = useSearch(words, queue);
  const hits = searched?.hits;
  const narrow = useMemo(
    () => hits && sift(sorted, view, minute, one => hits.has(one)),
    [sorted, facets, minute, hits],
  );
  const none = useMemo(() => sift([], view, minute), []);
  // Between the first key and the first hits nothing is found, rather than everything
  return {...(narrow ?? (words.trim() === '' ? wide : none)), searched};
}
