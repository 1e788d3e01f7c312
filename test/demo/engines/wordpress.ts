import {type Html, html, paragraphs} from '../html';
import {answersTo, type DemoPost, iso, postedAt, type Written} from '../thread';
import {document, portrait} from './document';

const said = (post: DemoPost, startedAt: number): string =>
  new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC'}).format(
    postedAt(post, startedAt),
  );

function comment(written: Written, post: DemoPost, depth: number): Html {
  const {thread, startedAt} = written;
  const link = `${written.origin}/${thread.slug}/#comment-${post.id}`;
  const below = answersTo(thread, post.id);
  return html`<li id="comment-${post.id}" class="comment depth-${depth}"><article id="div-comment-${post.id}" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard">${portrait(post.author)} <b class="fn">${post.author}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="${link}"><time datetime="${iso(post, startedAt)}">${said(post, startedAt)}</time></a></div></footer>
<div class="comment-content">${paragraphs(post.text)}</div>
<div class="reply"><a rel="nofollow" class="comment-reply-link" href="#respond">Reply</a></div></article>
${below.length > 0 && html`<ol class="children">${below.map(answer => comment(written, answer, depth + 1))}</ol>`}</li>`;
}

/** A blog's article with nested comments, as WordPress writes them. */
export function wordpress(written: Written): string {
  const {thread, startedAt} = written;
  const [entry, ...comments] = thread.posts;
  if (!entry) throw new Error('A blog post has an article.');
  const top = comments.filter(post => post.replyTo === undefined);
  return document(
    {
      title: `${thread.title} – ${thread.place}`,
      body: `class="wp-singular post-template-default single single-post postid-${entry.id}"`,
      head: html`<meta name="generator" content="WordPress 6.9"><link rel="canonical" href="${written.origin}/${thread.slug}/">`,
    },
    html`<header class="site-header"><p class="site-title"><a href="/" rel="home">${thread.place}</a></p><p>Notes on sleeping elsewhere</p></header>
<main id="main" class="site-main"><article id="post-${entry.id}" class="post-${entry.id} post type-post status-publish hentry"><header class="entry-header"><h1 class="entry-title">${thread.title}</h1><div class="entry-meta"><span class="posted-on"><a href="${written.origin}/${thread.slug}/" rel="bookmark"><time class="entry-date published" datetime="${iso(entry, startedAt)}">${said(entry, startedAt)}</time></a></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/${entry.author.toLowerCase()}/">${entry.author}</a></span></span></div></header>
<div class="entry-content">${paragraphs(entry.text)}</div></article>
<div id="comments" class="comments-area"><h2 class="comments-title">${comments.length} thoughts on “${thread.title}”</h2><ol class="comment-list">${top.map(post => comment(written, post, 1))}</ol></div>
</main><aside id="secondary" class="widget-area"><section class="widget"><h2>Older nights</h2><ul><li><a href="/whitby/">Whitby, in fog</a></li><li><a href="/ely/">Ely, by boat</a></li></ul></section></aside>`,
  );
}
