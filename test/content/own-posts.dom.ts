import {accountsOn, ownTracesOf} from '../../src/content/own-posts';
import {furnish, lay} from './page';

beforeEach(furnish);

const acme = {host: 'forum.example', handle: '@Acme_Care'};

describe('accounts of ours', () => {
  it('count on their own host and below it, not on hosts that merely end alike', () => {
    expect(accountsOn('www.forum.example', [acme])).toEqual([acme]);
    expect(accountsOn('notforum.example', [acme])).toEqual([]);
  });

  it('are looked for once, though several brands name them', () => {
    expect(accountsOn('forum.example', [acme, {...acme}])).toEqual([acme]);
  });

  it.each([
    ['a link to the author page', '<a href="/u/acme_care">Acme</a>', acme],
    [
      'a mark of the engine',
      '<shreddit-comment author="Acme_Care"></shreddit-comment>',
      {...acme, host: 'www.reddit.com'},
    ],
    ['microdata', '<p><link itemprop="url" href="/u/acme_care">x</p>', acme],
    ['a class of the engine', '<li class="comment comment-author-acme_care">x</li>', acme],
    [
      'a link to the page that was given',
      '<a href="/members/77">x</a>',
      {host: 'forum.example', page: 'https://forum.example/members/77'},
    ],
  ])('leave a trace by %s', (_how, html, account) => {
    lay(html);
    const traces = ownTracesOf([account]);
    expect(traces([document.body])).toHaveLength(1);
    // One large element and many small ones are not looked through in the same way
    expect(traces([...document.body.children, document.createElement('p')])).toHaveLength(1);
  });

  it('leave none where nothing names them', () => {
    lay('<a href="/u/mara">Acme_Care</a>');
    expect(ownTracesOf([acme])([document.body])).toEqual([]);
  });
});
