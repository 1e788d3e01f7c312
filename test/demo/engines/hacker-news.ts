import {type Html, html} from '../html';
import {agoInWords, answersTo, type DemoPost, postedAt, type Written} from '../thread';
import {document} from './document';

function age(post: DemoPost, startedAt: number): Html {
  const at = postedAt(post, startedAt);
  const title = `${at.toISOString().slice(0, 19)} ${Math.floor(at.getTime() / 1000)}`;
  return html`<span class="age" title="${title}"><a href="item?id=${post.id}">${agoInWords(post)}</a></span>`;
}

const user = (post: DemoPost): Html =>
  html`<a href="user?id=${post.author}" class="hnuser">${post.author}</a>`;

function* rows(written: Written, post: DemoPost, indent: number): Iterable<Html> {
  yield html`<tr class="athing comtr" id="${post.id}"><td><table border="0"><tr><td class="ind" indent="${indent}"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="" height="1" width="${indent * 40}"></td><td valign="top" class="votelinks"></td><td class="default"><div style="margin-top:2px; margin-bottom:-10px;"><span class="comhead">${user(post)} ${age(post, written.startedAt)} <span class="navs"> | <a href="#${post.id}">next</a></span></span></div><br>
<div class="comment"><div class="commtext c00">${post.text}</div><div class="reply"><p><font size="1"><u><a href="reply?id=${post.id}">reply</a></u></font></div></div></td></tr></table></td></tr>`;
  for (const answer of answersTo(written.thread, post.id)) yield* rows(written, answer, indent + 1);
}

/** A thread as Hacker News shows it, in tables. */
export function hackerNews(written: Written): string {
  const {thread, startedAt} = written;
  const [story, ...comments] = thread.posts;
  if (!story) throw new Error('A thread has an opening post.');
  const top = comments.filter(post => post.replyTo === undefined);
  return document(
    {title: `${thread.title} | Latch News`, root: 'op="item"'},
    html`<center><table id="hnmain" border="0" cellpadding="0" cellspacing="0" width="85%">
<tr><td class="top"><b class="hnname"><a href="news">Latch News</a></b> <a href="newest">new</a> | <a href="newcomments">comments</a> | <a href="ask">ask</a></td></tr>
<tr id="bigbox"><td>
<table class="fatitem" border="0"><tr class="athing submission" id="${story.id}"><td class="title"><span class="titleline"><a href="https://locks.example/notes" rel="nofollow">${thread.title}</a><span class="sitebit comhead"> (<span class="sitestr">locks.example</span>)</span></span></td></tr>
<tr><td class="subtext"><span class="subline"><span class="score" id="score_${story.id}">188 points</span> by ${user(story)} ${age(story, startedAt)} | <a href="item?id=${story.id}">${comments.length}&nbsp;comments</a></span></td></tr></table><br><br>
<table border="0" class="comment-tree">${top.flatMap(post => [...rows(written, post, 0)])}</table>
</td></tr></table></center>`,
  );
}
