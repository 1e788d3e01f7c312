import {type Html, html} from '../html';
import {type DemoPost, iso, type Written} from '../thread';
import {document, portrait} from './document';

/** How many posts come with the page, and with each further load. */
export const PAGE_SIZE = 12;

function entry({thread, startedAt}: Written, post: DemoPost): Html {
  return html`<article class="status" id="s${post.id}"><header>${portrait(post.author)}<a rel="author" href="/@${post.author}">${post.author}</a> <a class="when" href="/${thread.slug}/${post.id}"><time datetime="${iso(post, startedAt)}">${iso(post, startedAt).slice(11, 16)}</time></a></header><div class="words"><p>${post.text}</p></div></article>`;
}

/** The posts from a number on, as the page asks for them while it is scrolled. */
export const someOf = (written: Written, from: number): string =>
  written.thread.posts
    .slice(from, from + PAGE_SIZE)
    .map(post => entry(written, post).markup)
    .join('');

/** A thread that loads more posts when its end comes into view. */
export function scrolling(written: Written): string {
  const {thread} = written;
  const first = thread.posts.slice(0, PAGE_SIZE).map(post => entry(written, post));
  return document(
    {title: `${thread.title} · Townline`, head: html`<script src="/scrolling.js" defer></script>`},
    html`<header class="top"><a href="/">Townline</a></header><main><h1>${thread.title}</h1><section class="feed" data-from="${PAGE_SIZE}">${first}</section><p class="end" role="status">Loading more…</p></main>`,
  );
}
