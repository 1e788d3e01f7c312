import {identity, isWithin, mentionId, twinName, twinsOf} from '../../src/mention/identity';
import type {Post} from '../../src/mention/post';

const post = (parts: Partial<Post>): Post => ({
  kind: 'post',
  opening: false,
  body: 'My kettle leaks.',
  threadUrl: 'https://forum.example.org/t/1',
  site: 'forum.example.org',
  ...parts,
});

describe('isWithin', () => {
  it.each([
    ['x.com', 'x.com', true],
    ['mobile.x.com', 'x.com', true],
    ['netflix.com', 'x.com', false],
    ['x.com.evil.example', 'x.com', false],
  ])('%s within %s: %s', (host, realm, expected) => {
    expect(isWithin(host, realm)).toBe(expected);
  });
});

describe('identity', () => {
  it('is the same for one post on every page of its site', () => {
    const seen = post({key: '42', site: 'reddit.com', threadUrl: 'https://a.example/1'});
    expect(identity(seen, 'old.reddit.com')).toBe(
      identity({...seen, threadUrl: 'https://a.example/2', body: 'edited'}, 'www.reddit.com'),
    );
  });

  it("does not believe a page that names another site's posts", () => {
    const real = post({key: '42', site: 'reddit.com'});
    expect(identity(real, 'evil.example')).not.toBe(identity(real, 'www.reddit.com'));
  });

  it('believes a permalink only within the site of the page', () => {
    const linked = post({permalink: 'https://forum.example.org/t/1#post-3'});
    expect(identity(linked, 'forum.example.org')).toBe(
      identity({...linked, body: 'edited', author: 'Ann'}, 'forum.example.org'),
    );
    expect(identity(linked, 'evil.example')).not.toBe(identity(linked, 'forum.example.org'));
  });

  it('tells two posts without id or link apart by who, when and what', () => {
    const ann = post({author: 'Ann', postedText: '3 hours ago'});
    expect(identity(ann, 'forum.example.org')).not.toBe(
      identity({...ann, author: 'Bob'}, 'forum.example.org'),
    );
  });

  it('hashes to 64 hex digits', async () => {
    expect(await mentionId(post({}), 'forum.example.org')).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the name by which a post is known again under another id', () => {
  const host = 'forum.example.org';
  const ticking = post({author: 'Ann', postedText: '3 minutes ago'});

  it('is its words where nothing else tells it', () => {
    const later = {...ticking, postedText: '4 minutes ago'};
    expect(identity(later, host)).not.toBe(identity(ticking, host));
    expect(twinsOf(later, host, 'hash')).toEqual([twinName(ticking, host, 'hash')]);
  });

  it.each([
    ['another author', {...ticking, author: 'Ben'}, 'hash'],
    ['another thread', {...ticking, threadUrl: 'https://forum.example.org/t/2'}, 'hash'],
    ['other words', ticking, 'another hash'],
  ])('is another with %s', (_, other, hash) => {
    expect(twinName(other, host, hash)).not.toBe(twinName(ticking, host, 'hash'));
  });

  it.each([
    ['an id of the site', {...ticking, key: '42'}],
    ['the instant when it was posted', {...ticking, postedAt: 1}],
    ['nobody who wrote it', post({postedText: '3 minutes ago'})],
  ])('is none with %s', (_, told) => {
    expect(twinName(told, host, 'hash')).toBeUndefined();
    expect(twinsOf(told, host, 'hash')).toEqual([]);
  });
});
