import {type Html, html, paragraphs} from '../html';
import {agoInWords, type DemoPost, postedAt, postOf, type Written} from '../thread';
import {document, portrait} from './document';

function quoted({thread}: Written, post: DemoPost): Html | undefined {
  const source = postOf(thread, post.quotes);
  if (!source) return undefined;
  const number = thread.posts.indexOf(source) + 1;
  return html`<aside class="quote no-group" data-username="${source.author}" data-post="${number}" data-topic="${thread.id}">
<div class="title">${source.author}:</div>
<blockquote>${paragraphs(source.text)}</blockquote></aside>`;
}

function article(written: Written, post: DemoPost, at: number): Html {
  const {thread, startedAt} = written;
  const topic = `/t/${thread.slug}/${thread.id}`;
  const user = `/u/${post.author.toLowerCase()}`;
  return html`<div class="topic-post clearfix regular">
<article id="post_${at + 1}" data-post-id="${post.id}" data-topic-id="${thread.id}" data-user-id="${post.id % 97}" role="region" class="boxed onscreen-post">
<div class="row">
<div class="topic-avatar"><a class="main-avatar" href="${user}" data-user-card="${post.author}">${portrait(post.author)}</a></div>
<div class="topic-body clearfix">
<div class="topic-meta-data" role="heading" aria-level="2">
<div class="names trigger-user-card"><span class="first username"><a href="${user}" data-user-card="${post.author}">${post.author}</a></span></div>
<div class="post-infos"><div class="post-info post-date"><a class="post-date" href="${topic}/${at + 1}"><span class="relative-date" data-time="${postedAt(post, startedAt).getTime()}" data-format="tiny">${agoInWords(post)}</span></a></div></div>
</div>
<div class="regular contents">
<div class="cooked">${quoted(written, post) ?? ''}${paragraphs(post.text)}</div>
<section class="post-menu-area"><nav class="post-controls"><div class="actions"><button type="button" class="like">Like</button><button type="button" class="reply create">Reply</button></div></nav></section>
</div>
</div>
</div>
</article>
</div>`;
}

/** A topic as Discourse shows it to people. */
export function discourse(written: Written): string {
  const {thread, shown = thread.posts} = written;
  const head = html`<meta name="generator" content="Discourse 3.6.0 - https://github.com/discourse/discourse version 0">`;
  return document(
    {title: `${thread.title} - ${thread.place} - The Lobby`, root: 'class="desktop-view"', head},
    html`<header class="d-header"><a href="/" class="title">The Lobby</a><span>for people who travel for work</span></header>
<div id="main-outlet" class="wrap">
<div id="topic-title"><h1><a href="/t/${thread.slug}/${thread.id}" class="fancy-title">${thread.title}</a></h1><div class="topic-category"><span class="badge-category">${thread.place}</span></div></div>
<div class="container posts"><div class="post-stream">${shown.map(post => article(written, post, thread.posts.indexOf(post)))}</div></div>
<div id="suggested-topics"><h3>Suggested topics</h3><ul><li><a href="/t/late-checkout/3991">Late checkout: who still gives it?</a></li><li><a href="/t/pillows/3870">Pillows, a ranking</a></li></ul></div>
</div>`,
  );
}
