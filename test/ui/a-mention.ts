import {untouched} from '../../src/mention/fold';
import type {Mention} from '../../src/mention/mention';
import type {Post} from '../../src/mention/post';
import {NOON} from './noon';

const MINUTE = 60_000;

/** Minutes before noon, the moment of every view test. */
export const ago = (minutes: number): number => NOON - minutes * MINUTE;

/** A post about Acme by Wile, half an hour old. */
export function aPost(parts: Partial<Post> = {}): Post {
  return {
    kind: 'post',
    opening: false,
    body: 'The acme rocket skates caught fire again.',
    threadUrl: 'https://desert.example/t/1',
    threadTitle: 'Skates on fire',
    permalink: 'https://desert.example/t/1/4',
    author: 'Wile',
    site: 'desert.example',
    ...parts,
  };
}

type Parts = Partial<Omit<Mention, 'post'>> & {post?: Partial<Post>};

/** A waiting mention of Acme, posted half an hour ago and seen ten minutes later. */
export function aMention({post, ...parts}: Parts = {}): Mention {
  return {
    id: 'm1',
    host: 'desert.example',
    pageUrl: 'https://desert.example/t/1',
    post: aPost(post),
    seenAt: ago(20),
    lastSeenAt: ago(20),
    posted: {from: ago(30), to: ago(30)},
    textHash: '',
    matches: [{brandId: 'acme', spans: [{start: 4, end: 8, in: 'body'}]}],
    brandIds: ['acme'],
    sightings: 1,
    archived: false,
    state: untouched,
    ...parts,
  };
}
