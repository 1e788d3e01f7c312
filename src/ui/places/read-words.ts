import type {WatchedPlace} from '../../store/read';
import {say, sayCount} from '../../words';

type Last = NonNullable<WatchedPlace['last']>;

/** Which pages were read; undefined where there is one, or nobody knows of how many. */
export function pagesWords({pages}: Pick<Last, 'pages'>): string | undefined {
  if (!pages || pages.of < 2) return undefined;
  const {read, of} = pages;
  const [only, ...more] = read;
  if (only === undefined) return undefined;
  if (read.length === of) return say('ui_pages_all', of);
  return more.length === 0
    ? say('ui_pages_single', only, of)
    : say('ui_pages_some', read.length, of);
}

/** How many posts and mentions were there; that there was no mention is said, as nobody looking is. */
export function foundWords({posts, mentions}: Pick<Last, 'posts' | 'mentions'>): string {
  const found = mentions === 0 ? say('ui_place_none') : sayCount('ui_place_mentions', mentions);
  return posts === undefined ? found : `${sayCount('ui_place_posts', posts)}, ${found}`;
}
