import type {Post} from '../../src/mention/post';
import {isOurs} from '../../src/settings/accounts';

const post = (parts: Partial<Post>): Post => ({
  kind: 'post',
  opening: false,
  body: 'Sorry to hear that.',
  threadUrl: 'https://forum.example/t/1',
  site: 'forum.example',
  ...parts,
});
const byHandle = [{host: 'forum.example', handle: '@Acme_Care'}];
const byPage = [{host: 'www.forum.example', page: 'https://forum.example/members/7/'}];

describe('an account of ours', () => {
  it.each([
    ['its handle in any case, with or without @', {handle: 'acme_care'}, byHandle],
    ['its author page', {authorUrl: 'https://www.forum.example/members/7#about'}, byPage],
    ['a page that ends in the handle', {authorUrl: 'https://forum.example/u/acme_care'}, byHandle],
    [
      'a page with the handle as parameter',
      {authorUrl: 'https://forum.example/user?id=acme_care'},
      byHandle,
    ],
    [
      'a page with the handle as parameter, its signs escaped',
      {authorUrl: 'https://forum.example/user?id=Acme%5Fcare'},
      byHandle,
    ],
  ])('is known by %s', (_how, parts, accounts) => {
    expect(isOurs(post(parts), 'www.forum.example', accounts)).toBe(true);
  });

  it.each([
    ['a display name', {author: 'Acme_Care'}, 'forum.example'],
    ['a display name beside another handle', {author: 'Acme_Care', handle: 'eve'}, 'forum.example'],
    ['the handle on another site', {handle: 'acme_care'}, 'other.example'],
    ['a host that only ends alike', {handle: 'acme_care'}, 'notforum.example'],
    [
      'a page elsewhere that ends in the handle',
      {authorUrl: 'https://eve.example/acme_care'},
      'forum.example',
    ],
    ['nothing known of the author', {}, 'forum.example'],
  ])('is not known by %s', (_how, parts, host) => {
    expect(isOurs(post(parts), host, [...byHandle, ...byPage])).toBe(false);
  });
});
