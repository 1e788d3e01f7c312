import {defaults} from '../../src/settings/defaults';
import type {Sites} from '../../src/settings/settings';
import {covers, hostPattern, registrationOf, whyOff} from '../../src/settings/sites';

describe('hostPattern', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['https://forum.example.org/t/1?x=2', 'forum.example.org'],
    ['*.example.org', '*.example.org'],
    ['localhost', 'localhost'],
    ['127.0.0.1:8080', '127.0.0.1'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['', undefined],
    ['ftp://example.org', undefined],
    ['javascript:alert(1)', undefined],
    ['exa mple.org', undefined],
    ['*', undefined],
  ])('%j becomes %j', (typed, expected) => {
    expect(hostPattern(typed)).toBe(expected);
  });
});

describe('covers', () => {
  it.each([
    ['*.paypal.com', 'paypal.com', true],
    ['*.paypal.com', 'www.paypal.com', true],
    ['*.paypal.com', 'notpaypal.com', false],
    ['x.com', 'mobile.x.com', false],
  ])('%s covers %s: %s', (pattern, host, expected) => {
    expect(covers(pattern, host)).toBe(expected);
  });
});

describe('where Earmark runs', () => {
  const sites: Sites = {...defaults.sites, off: ['mail.example'], paused: ['*.shop.example']};

  it.each([
    ['forum.example', undefined],
    ['mail.example', 'off from the start'],
    ['www.shop.example', 'paused'],
  ] as const)('on every site: %s is %s', (host, why) => {
    expect(whyOff(sites, host)).toBe(why);
  });

  it('on listed sites only those that are listed', () => {
    const listed: Sites = {...sites, mode: 'listed', listed: ['*.forum.example']};
    expect(whyOff(listed, 'a.forum.example')).toBeUndefined();
    expect(whyOff(listed, 'b.example')).toBe('not listed');
    expect(registrationOf(listed).matches).toEqual(['*://*.forum.example/*']);
  });

  it('registers nothing on what is off or paused', () => {
    expect(registrationOf(sites).excludeMatches).toEqual([
      '*://mail.example/*',
      '*://*.shop.example/*',
    ]);
  });
});
