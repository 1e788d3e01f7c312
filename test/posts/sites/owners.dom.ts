import {sites} from '../../../src/posts/sites/index';

const blank = () => new DOMParser().parseFromString('<p>Nothing here.</p>', 'text/html');

function ownersOf(url: string, document = blank()): string[] {
  return sites.filter(site => site.owns({document, url: new URL(url)})).map(({name}) => name);
}

test.each([
  ['https://x.com/pat/status/1', 'X'],
  ['https://mobile.twitter.com/pat/status/1', 'X'],
  ['https://www.reddit.com/r/diy/comments/1/a/', 'Reddit'],
  ['https://build.slashdot.org/story/1', 'Slashdot'],
  ['https://m.youtube.com/watch?v=1', 'YouTube'],
  ['https://de.trustpilot.com/review/acme.example', 'Trustpilot'],
  ['https://www.tripadvisor.co.uk/Hotel_Review-1', 'Tripadvisor'],
  ['https://tripadvisor.de/Hotel_Review-1', 'Tripadvisor'],
  ['https://store.steampowered.com/app/5/', 'Steam'],
])('%s is read by %s', (url, name) => {
  expect(ownersOf(url)).toContain(name);
});

test.each([
  'https://netflix.com/pat/status/1',
  'https://fedex.com/',
  'https://x.com.shop.example/pat/status/1',
  'https://notreddit.com/r/diy/comments/1/a/',
  'https://mygithub.com/acme/fill/issues/7',
  'https://github.com.example/acme/fill/issues/7',
  'https://fake-tripadvisor.com/Hotel_Review-1',
  'https://tripadvisor.shop.example/Hotel_Review-1',
  'https://news.ycombinator.com.example/item?id=1',
  'https://plain.example/',
])('%s belongs to no site', url => {
  expect(ownersOf(url)).toEqual([]);
});

/** Lists of threads, as the engines write them: titles, names and dates, and nothing said. */
const LISTS: [name: string, url: string, html: string][] = [
  [
    'a subreddit',
    'https://www.reddit.com/r/diy/',
    '<shreddit-post id="t3_1" author="pat" permalink="/r/diy/comments/1/a/" post-title="A"><a slot="title" href="/r/diy/comments/1/a/">A</a></shreddit-post>',
  ],
  [
    'an old subreddit',
    'https://old.reddit.com/r/diy/',
    '<body class="listing-page"><div id="siteTable"><div class="thing link" data-fullname="t3_1" data-author="pat"><a class="title" href="/r/diy/comments/1/a/">A</a></div></div>',
  ],
  [
    'the front of Hacker News',
    'https://news.ycombinator.com/',
    '<table class="itemlist"><tr class="athing submission" id="1"><td class="title"><span class="titleline"><a href="https://acme.example">A</a></span></td></tr><tr><td class="subtext"><a class="hnuser" href="user?id=pat">pat</a> <span class="age" title="2024-04-21T10:00:00"><a href="item?id=1">3 hours ago</a></span></td></tr></table>',
  ],
  [
    'questions on Stack Exchange',
    'https://diy.stackexchange.com/questions',
    '<body class="questions-page"><div id="questions"><div class="s-post-summary" id="question-summary-1"><h3><a class="s-link" href="/questions/1/a">A</a></h3><div class="s-post-summary--content-excerpt">I use it</div></div></div>',
  ],
  [
    'topics on Discourse',
    'https://talk.acme.example/latest',
    '<head><meta name="generator" content="Discourse 3.6.0"></head><body><table class="topic-list"><tr class="topic-list-item" data-topic-id="1"><td><a class="title" href="/t/a/1">A</a></td></tr></table>',
  ],
  [
    'a phpBB forum',
    'https://plaster.example/viewforum.php?f=1',
    '<body id="phpbb" class="section-viewforum"><ul class="topiclist topics"><li class="row bg1"><dl><dt><a class="topictitle" href="./viewtopic.php?t=5">A</a> by <a class="username" href="#">Pat</a></dt></dl></li></ul>',
  ],
  [
    'a XenForo forum',
    'https://builders.example/forums/fillers.2/',
    '<html id="XF" data-template="forum_view"><body><div class="structItem structItem--thread js-threadListItem-77" data-author="Pat"><div class="structItem-title"><a href="/threads/a.77/">A</a></div><time datetime="2024-12-02T21:22:42-0600">Dec 2</time></div>',
  ],
  [
    'the front of a WordPress blog',
    'https://gapblog.example/',
    '<body class="home blog"><article class="post-1 post type-post hentry"><h2 class="entry-title"><a href="/a/">A</a></h2><div class="entry-content"><p>A teaser.</p></div></article><aside><ul id="recentcomments"><li class="recentcomments"><span class="comment-author-link">Pat</span> on <a href="/a/#comment-1">A</a></li></ul></aside>',
  ],
  [
    'issues on GitHub',
    'https://github.com/acme/fill/issues',
    '<div class="js-issue-row"><a data-hovercard-type="issue" href="/acme/fill/issues/7">A</a> opened <relative-time datetime="2025-05-19T08:15:30Z"></relative-time> by <a class="author" href="#">pat</a></div>',
  ],
  [
    'the front of Lobsters',
    'https://lobste.rs/',
    '<ol class="stories"><li class="story" data-shortid="a"><span class="link"><a class="u-url" href="https://acme.example">A</a></span><div class="byline"><a href="/~pat">pat</a> <time datetime="2024-04-21T10:00:00Z">now</time></div></li></ol>',
  ],
  [
    'a vBulletin 4 forum',
    'https://plasterboard.example/forumdisplay.php?f=1',
    '<ol id="threads"><li class="threadbit" id="thread_9"><h3><a class="title" href="showthread.php?t=9">A</a></h3><span class="username">Pat</span></li></ol>',
  ],
  [
    'an Invision forum',
    'https://ips.example/forum/2-fillers/',
    '<ol class="cTopicList"><li class="ipsDataItem" data-rowid="29"><a href="/topic/29-a/">A</a> By <a href="#">Pat</a>, <time datetime="2023-07-05T15:21:48Z">July 5</time></li></ol>',
  ],
];

test.each(LISTS)('%s holds no posts', (_name, url, html) => {
  const page = {document: new DOMParser().parseFromString(html, 'text/html'), url: new URL(url)};
  const read = sites
    .filter(site => site.owns(page))
    .flatMap(site =>
      Array.from(page.document.querySelectorAll(site.posts), element => site.read(element, page)),
    );
  expect(read.filter(parts => parts !== undefined)).toEqual([]);
});
