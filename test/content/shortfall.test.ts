import {shortfall} from '../../src/content/shortfall';
import type {Site} from '../../src/posts/site';

const site = (name: string, realm?: string): Site => ({
  name,
  ...(realm === undefined ? {} : {realm}),
  owns: () => true,
  posts: 'p',
  read: () => undefined,
});

test('a page that was read as it should be is not spoken of', () => {
  expect(shortfall({isInPart: false, missed: []}, 0)).toBeUndefined();
});

test('a page read in part, a post cut, and a reader in vain are told', () => {
  expect(shortfall({isInPart: true, missed: []}, 2)).toEqual({cuts: ['page', 'post'], missed: []});
  const missed = [site('Reddit', 'reddit.com'), site('phpBB')];
  expect(shortfall({isInPart: false, missed}, 0)).toEqual({
    cuts: [],
    missed: [{reader: 'Reddit', host: 'reddit.com'}, {reader: 'phpBB'}],
  });
});
