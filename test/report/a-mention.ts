import {untouched} from '../../src/mention/fold';
import type {Mention} from '../../src/mention/mention';
import type {Post} from '../../src/mention/post';

export const NOON = Date.UTC(2026, 4, 4, 12);
export const MINUTE = 60_000;

type Parts = Partial<Omit<Mention, 'post'>> & {post?: Partial<Post>};

/** A mention of Acme by Wile, posted at noon and seen ten minutes later, with what differs. */
export function aMention({post, ...parts}: Parts = {}): Mention {
  return {
    id: 'a'.repeat(64),
    host: 'desert.example',
    pageUrl: 'https://desert.example/t/1',
    post: {
      kind: 'post',
      opening: false,
      body: 'The acme rocket skates caught fire again.',
      threadUrl: 'https://desert.example/t/1',
      threadTitle: 'Skates on fire',
      site: 'desert.example',
      permalink: 'https://desert.example/t/1/4',
      author: 'Wile',
      ...post,
    },
    seenAt: NOON + 10 * MINUTE,
    lastSeenAt: NOON + 10 * MINUTE,
    posted: {from: NOON, to: NOON},
    textHash: '',
    matches: [{brandId: 'acme', spans: [{start: 4, end: 8, in: 'body'}]}],
    brandIds: ['acme'],
    sightings: 1,
    archived: false,
    state: untouched,
    ...parts,
  };
}
