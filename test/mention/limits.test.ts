import {limits, withinLimits} from '../../src/mention/limits';
import type {Post} from '../../src/mention/post';

const post: Post = {
  kind: 'post',
  opening: false,
  body: 'short',
  threadUrl: 'https://forum.example.org/t/1',
  site: 'forum.example.org',
};

describe('withinLimits', () => {
  it('leaves an ordinary post as it is', () => {
    expect(withinLimits(post)).toEqual(post);
  });

  it('cuts a post of 5 MB', () => {
    expect(withinLimits({...post, body: 'x'.repeat(5_000_000)}).body).toHaveLength(limits.body);
  });

  it('never leaves half a character at the cut', () => {
    const body = `${'x'.repeat(limits.body - 1)}\u{1F525}`;
    expect(withinLimits({...post, body}).body).toBe('x'.repeat(limits.body - 1));
  });

  it('leaves out an address too long to be one, rather than changing it', () => {
    const permalink = `https://forum.example.org/${'a'.repeat(limits.url)}`;
    expect('permalink' in withinLimits({...post, permalink})).toBe(false);
  });
});
