import {type Html, html, lines} from '../html';
import {type DemoPost, iso, postedAt, postOf, type Written} from '../thread';
import {document} from './document';

const said = (post: DemoPost, startedAt: number): string =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(postedAt(post, startedAt));

function quoted({thread}: Written, post: DemoPost): Html | undefined {
  const source = postOf(thread, post.quotes);
  return (
    source &&
    html`<blockquote><div><cite><a href="./memberlist.php?mode=viewprofile&amp;u=${source.id % 89}">${source.author}</a> wrote:</cite>${lines(source.text)}</div></blockquote>`
  );
}

function article(written: Written, post: DemoPost, at: number): Html {
  const {thread, startedAt} = written;
  const profile = `./memberlist.php?mode=viewprofile&u=${post.id % 89}`;
  return html`<div id="p${post.id}" class="post has-profile ${at % 2 ? 'bg1' : 'bg2'}"><div class="inner">
<dl class="postprofile" id="profile${post.id}"><dt class="no-profile-rank no-avatar"><div class="avatar-container"></div><a href="${profile}" class="username">${post.author}</a></dt><dd class="profile-posts"><strong>Posts:</strong> <a href="./search.php?author_id=${post.id % 89}">${(post.id * 7) % 1900}</a></dd></dl>
<div class="postbody"><div id="post_content${post.id}">
<h3 ${at === 0 ? html`class="first"` : ''}><a href="./viewtopic.php?p=${post.id}#p${post.id}">${at === 0 ? '' : 'Re: '}${thread.title}</a></h3>
<p class="author"><a class="unread" href="./viewtopic.php?p=${post.id}#p${post.id}" title="Post">Post</a><span class="responsive-hide">by <strong><a href="${profile}" class="username">${post.author}</a></strong> &raquo; </span><time datetime="${iso(post, startedAt)}">${said(post, startedAt)}</time></p>
<div class="content">${quoted(written, post) ?? ''}${lines(post.text)}</div>
</div><div id="sig${post.id}" class="signature">Slow trains are still trains.</div></div>
</div></div>`;
}

/** A topic as phpBB 3.3 shows it. */
export function phpbb(written: Written): string {
  const {thread} = written;
  return document(
    {
      title: `${thread.title} - Rail & Road`,
      root: 'dir="ltr"',
      body: 'id="phpbb" class="nojs notouch section-viewtopic ltr"',
    },
    html`<div id="wrap" class="wrap">
<div id="page-header"><div class="headerbar"><h1>Rail &amp; Road</h1><p>Getting there, and sleeping there</p></div></div>
<div id="page-body" class="page-body">
<h2 class="topic-title"><a href="./viewtopic.php?t=${thread.id}">${thread.title}</a></h2>
<div class="action-bar"><div class="pagination">${thread.posts.length} posts &bull; Page <strong>1</strong> of <strong>1</strong></div></div>
${thread.posts.map((post, at) => article(written, post, at))}
</div>
<div id="page-footer" class="page-footer"><p>All times are UTC</p></div>
</div>`,
  );
}
