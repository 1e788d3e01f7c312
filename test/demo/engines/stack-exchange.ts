import {type Html, html, paragraphs} from '../html';
import {agoInWords, answersTo, type DemoPost, postedAt, type Written} from '../thread';
import {document} from './document';

const zulu = (post: DemoPost, startedAt: number): string =>
  `${postedAt(post, startedAt).toISOString().slice(0, 19).replace('T', ' ')}Z`;

const userPage = (post: DemoPost): string => `/users/${post.id % 5003}/${encodeURI(post.author)}`;

function signature(post: DemoPost, startedAt: number, verb: string): Html {
  return html`<div class="post-signature flex--item"><div class="user-info"><div class="user-action-time fs-fine">${verb} <span title="${zulu(post, startedAt)}" class="relativetime">${agoInWords(post)}</span></div><div class="user-details" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="${userPage(post)}">${post.author}</a><span class="d-none" itemprop="name">${post.author}</span></div></div></div>`;
}

function comments({thread, startedAt}: Written, to: DemoPost): Html {
  const below = answersTo(thread, to.id).map(
    post =>
      html`<li id="comment-${post.id}" class="comment js-comment" data-comment-id="${post.id}" data-comment-owner-id="${post.id % 5003}"><div class="comment-text js-comment-text-and-form"><div class="comment-body js-comment-edit-hide"><span class="comment-copy">${post.text}</span> – <a href="${userPage(post)}" class="comment-user">${post.author}</a> <span class="comment-date" dir="ltr"><a class="comment-link" href="#comment${post.id}_${to.id}"><span title="${zulu(post, startedAt)}, License: CC BY-SA 4.0" class="relativetime-clean">${agoInWords(post)}</span></a></span></div></div></li>`,
  );
  return html`<div class="post-layout--right js-post-comments-component"><div id="comments-${to.id}" class="comments js-comments-container"><ul class="comments-list js-comments-list">${below}</ul></div></div>`;
}

function body(written: Written, post: DemoPost, verb: string): Html {
  return html`<div class="post-layout"><div class="votecell post-layout--left"><div class="js-voting-container"><button aria-label="Up vote">▲</button><div class="js-vote-count">${post.id % 13}</div><button aria-label="Down vote">▼</button></div></div>
<div class="postcell post-layout--right"><div class="s-prose js-post-body" itemprop="text">${paragraphs(post.text)}</div><div class="mt16 d-flex">${signature(post, written.startedAt, verb)}</div></div>
${comments(written, post)}</div>`;
}

/** A question as a Stack Exchange site shows it. */
export function stackExchange(written: Written): string {
  const {thread} = written;
  const [question, ...others] = thread.posts;
  if (!question) throw new Error('A thread has an opening post.');
  const answers = others.filter(post => post.replyTo === undefined);
  const link = `/questions/${question.id}/${thread.slug}`;
  return document(
    {
      title: `${thread.title} - Travel Answers`,
      root: 'class="html__responsive"',
      body: 'class="question-page unified-theme"',
    },
    html`<header class="s-topbar"><a href="/">Travel Answers</a></header>
<div class="container"><div id="content" itemscope itemtype="https://schema.org/QAPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
<div id="question-header"><h1 itemprop="name"><a href="${link}" class="question-hyperlink">${thread.title}</a></h1></div>
<div id="mainbar"><div class="question js-question" data-questionid="${question.id}" id="question">${body(written, question, 'asked')}</div>
<div id="answers"><h2>${answers.length} Answer</h2>${answers.map(
      post =>
        html`<div id="answer-${post.id}" class="answer js-answer" data-answerid="${post.id}" data-parentid="${question.id}" itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer">${body(written, post, 'answered')}</div>`,
    )}</div></div></div></div></div>`,
  );
}
