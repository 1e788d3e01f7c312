import {type Html, html, lines} from '../html';
import {agoInWords, type DemoPost, iso, postedAt, postOf, type Written} from '../thread';
import {document, portrait} from './document';

function quoted({thread}: Written, post: DemoPost): Html | undefined {
  const source = postOf(thread, post.quotes);
  return (
    source &&
    html`<blockquote data-attributes="member: ${source.id % 71}" data-quote="${source.author}" data-source="post: ${source.id}" class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote"><div class="bbCodeBlock-title"><a href="/goto/post?id=${source.id}" class="bbCodeBlock-sourceJump">${source.author} said:</a></div><div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent">${lines(source.text)}</div></div></blockquote>`
  );
}

function article(written: Written, post: DemoPost, at: number): Html {
  const {thread, startedAt} = written;
  const link = `/threads/${thread.slug}.${thread.id}/post-${post.id}`;
  const seconds = Math.floor(postedAt(post, startedAt).getTime() / 1000);
  return html`<article class="message message--post js-post js-inlineModContainer" data-author="${post.author}" data-content="post-${post.id}" id="js-post-${post.id}">
<div class="message-inner">
<div class="message-cell message-cell--user"><section class="message-user"><div class="message-avatar">${portrait(post.author)}</div><div class="message-userDetails"><h4 class="message-name"><a href="/members/${post.author.toLowerCase()}.${post.id % 71}/" class="username" data-user-id="${post.id % 71}">${post.author}</a></h4><h5 class="userTitle message-userTitle">Member</h5></div></section></div>
<div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget">
<header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline"><li class="u-concealed"><a href="${link}" rel="nofollow"><time class="u-dt" dir="auto" datetime="${iso(post, startedAt)}" data-timestamp="${seconds}" title="${postedAt(post, startedAt).toUTCString()}">${agoInWords(post)}</time></a></li></ul><ul class="message-attribution-opposite listInline"><li><a href="${link}" rel="nofollow">#${at + 1}</a></li></ul></header>
<div class="message-content js-messageContent"><div class="message-userContent lbContainer"><article class="message-body js-selectToQuote"><div><div class="bbWrapper">${quoted(written, post) ?? ''}${lines(post.text)}</div></div><div class="js-selectToQuoteEnd">&nbsp;</div></article></div><aside class="message-signature"><div class="bbWrapper">Grind finer.</div></aside></div>
<footer class="message-footer"><div class="message-actionBar actionBar"><a href="/posts/${post.id}/react" class="actionBar-action">Like</a><a href="/posts/${post.id}/reply" class="actionBar-action">Reply</a></div></footer>
</div></div>
</div>
</article>`;
}

/** A thread as XenForo 2 shows it. */
export function xenforo(written: Written): string {
  const {thread} = written;
  return document(
    {
      title: `${thread.title} | Bean Exchange`,
      root: 'id="XF" data-app="public" data-template="thread_view" class="has-no-js"',
      body: 'data-template="thread_view"',
    },
    html`<div class="p-pageWrapper"><header class="p-header"><a href="/">Bean Exchange</a><nav><a href="/forums/">Forums</a> <a href="/whats-new/">What's new</a></nav></header>
<div class="p-body"><div class="p-body-inner"><div class="p-body-header"><div class="p-title"><h1 class="p-title-value">${thread.title}</h1></div></div>
<div class="p-body-main"><div class="block block--messages"><div class="block-container lbContainer"><div class="block-body js-replyNewMessageContainer">${thread.posts.map((post, at) => article(written, post, at))}</div></div></div></div>
</div></div></div>`,
  );
}
