import {accountWords, pastedAccount} from '../../src/dashboard/account';
import type {Account} from '../../src/settings/settings';
import {setStage} from '../ui/stage';

setStage();

test.each<[string, Account]>([
  [
    'https://www.reddit.com/user/AcmeCare/',
    {host: 'reddit.com', handle: 'AcmeCare', page: 'https://www.reddit.com/user/AcmeCare'},
  ],
  [
    'forum.example/u/AcmeCare/summary',
    {host: 'forum.example', handle: 'AcmeCare', page: 'https://forum.example/u/AcmeCare'},
  ],
  ['https://x.com/@acme', {host: 'x.com', handle: 'acme', page: 'https://x.com/@acme'}],
  [
    'https://news.ycombinator.com/user?id=acme',
    {
      host: 'news.ycombinator.com',
      handle: 'acme',
      page: 'https://news.ycombinator.com/user?id=acme',
    },
  ],
  [
    'https://board.example/memberlist.php?mode=viewprofile&u=55',
    {
      host: 'board.example',
      page: 'https://board.example/memberlist.php?mode=viewprofile&u=55',
    },
  ],
  [
    'https://stackoverflow.com/users/12345/acme-care',
    {host: 'stackoverflow.com', page: 'https://stackoverflow.com/users/12345/acme-care'},
  ],
  ['@acme@mastodon.example', {host: 'mastodon.example', handle: 'acme'}],
  ['acme@www.desert.example', {host: 'desert.example', handle: 'acme'}],
])('%s is an account of ours', (typed, account) => {
  expect(pastedAccount(typed)).toEqual({ok: true, account});
});

test.each(['Acme Care', 'reddit.com', 'https://reddit.com/', 'acme', '', 'javascript:alert(1)'])(
  '“%s” names nobody, and is refused in words',
  typed => {
    const pasted = pastedAccount(typed);
    expect(pasted.ok ? '' : pasted.why).toMatch(/address of the profile/);
  },
);

test('an account is read as name and host, or as its page', () => {
  expect(accountWords({host: 'x.org', handle: 'acme'})).toBe('acme · x.org');
  expect(accountWords({host: 'x.org', page: 'https://www.x.org/m?u=5'})).toBe('x.org/m?u=5');
});
