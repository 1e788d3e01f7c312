import {Html, html} from '../html';
import type {Written} from '../thread';
import {document} from './document';

/** An article whose comments live in a frame of a comment service on another site. */
export function newspaper({thread}: Written, frame: string): string {
  return document(
    {title: `${thread.title} | ${thread.place}`},
    html`<header class="masthead"><a href="/">${thread.place}</a></header>
<main><article class="story"><h1>${thread.title}</h1><p class="by">By Harriet Lowe</p>
<p>From Saturday the terrace on top of the old telegraph office is open to everybody, guest or not. There are forty seats, a bar the size of a wardrobe, and a view as far as the estuary.</p>
<p>The council granted the licence in September, on the condition that it is quiet up there after ten in the evening.</p></article>
<section id="comments"><h2>Comments</h2><div id="disqus_thread"><iframe title="Disqus" src="${frame}" width="100%" height="560"></iframe></div></section></main>`,
  );
}

/** The comment service's own page, which only ever shows inside a frame. */
export function commentFrame({thread, startedAt}: Written, link: string): string {
  const posts = thread.posts.map(post => {
    const at = new Date(startedAt - post.ago * 60_000);
    return html`<li class="post" id="post-${post.id}"><div data-role="post-content" class="post-content"><header class="comment__header"><span class="post-byline"><span class="author publisher-anchor-color"><a href="https://disqus.com/by/user${post.id}/" data-username="user${post.id}">${post.author}</a></span></span> <span class="post-meta"><a href="${link}#comment-${post.id}" data-role="relative-time" class="time-ago" title="${at.toUTCString()}">${Math.ceil(post.ago / 60)} hours ago</a></span></header><div class="post-body-inner"><div class="post-message-container" data-role="message-container"><div class="post-message" data-role="message" dir="auto"><div><p>${post.text}</p></div></div></div></div></div><ul data-role="children" class="children"></ul></li>`;
  });
  const settings = new Html('id="disqus-settings"');
  return document(
    {title: 'Disqus Comments', body: 'class="disqus-embed"'},
    html`<div id="layout" ${settings}><ul id="post-list" class="post-list">${posts}</ul></div>`,
  );
}
