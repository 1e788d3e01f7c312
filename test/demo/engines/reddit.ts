import {type Html, html, paragraphs} from '../html';
import {agoInWords, answersTo, type DemoPost, iso, postedAt, type Written} from '../thread';
import {document} from './document';

const name = (post: DemoPost): string => post.id.toString(36);

function tagline(post: DemoPost, startedAt: number): Html {
  return html`<a href="/user/${post.author}" class="author may-blank">${post.author}</a> <time title="${postedAt(post, startedAt).toUTCString()}" datetime="${iso(post, startedAt)}" class="live-timestamp">${agoInWords(post)}</time>`;
}

const words = (post: DemoPost): Html =>
  html`<form class="usertext"><div class="usertext-body may-blank-within md-container"><div class="md">${paragraphs(post.text)}</div></div></form>`;

function comment(written: Written, post: DemoPost): Html {
  const {thread, startedAt} = written;
  const link = `/r/${thread.place}/comments/${thread.id.toString(36)}/${thread.slug}/${name(post)}/`;
  return html`<div class="thing id-t1_${name(post)} noncollapsed comment" id="thing_t1_${name(post)}" data-fullname="t1_${name(post)}" data-type="comment" data-author="${post.author}" data-permalink="${link}"><div class="midcol unvoted"><div class="arrow up"></div><div class="arrow down"></div></div>
<div class="entry unvoted"><p class="tagline"><a href="javascript:void(0)" class="expand">[–]</a>${tagline(post, startedAt)}</p>${words(post)}
<ul class="flat-list buttons"><li class="first"><a href="${link}" class="bylink">permalink</a></li><li><a href="#" class="reply-button">reply</a></li></ul></div>
<div class="child"><div class="sitetable listing">${answersTo(thread, post.id).map(answer => comment(written, answer))}</div></div></div>
<div class="clearleft"></div>`;
}

/** A link board of the old kind: a post with nested comments. */
export function reddit(written: Written): string {
  const {thread, startedAt} = written;
  const [opening] = thread.posts;
  if (!opening) throw new Error('A thread has an opening post.');
  const link = `/r/${thread.place}/comments/${thread.id.toString(36)}/${thread.slug}/`;
  return document(
    {title: `${thread.title} : ${thread.place}`, body: 'class="comments-page single-page"'},
    html`<div id="header"><span class="pagename"><a href="/r/${thread.place}/">r/${thread.place}</a></span> <ul class="tabmenu"><li class="selected"><a href="${link}">comments</a></li></ul></div>
<div class="content" role="main"><div id="siteTable" class="sitetable linklisting">
<div class="thing id-t3_${name(opening)} self link" id="thing_t3_${name(opening)}" data-fullname="t3_${name(opening)}" data-type="link" data-author="${opening.author}" data-timestamp="${postedAt(opening, startedAt).getTime()}" data-permalink="${link}" data-subreddit="${thread.place}">
<div class="midcol unvoted"><div class="arrow up"></div><div class="score unvoted">214</div><div class="arrow down"></div></div>
<div class="entry unvoted"><div class="top-matter"><p class="title"><a class="title may-blank" href="${link}">${thread.title}</a></p><p class="tagline">submitted ${tagline(opening, startedAt)}</p></div><div class="expando">${words(opening)}</div></div></div></div>
<div class="commentarea"><div class="panestack-title"><span class="title">all ${thread.posts.length - 1} comments</span></div>
<div class="sitetable nestedlisting" id="siteTable_t3_${name(opening)}">${answersTo(thread, opening.id).map(post => comment(written, post))}</div></div></div>`,
  );
}
