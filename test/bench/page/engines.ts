/** One post, before an engine writes it as HTML. */
export type Written = {
  number: number;
  author: string;
  /** Milliseconds since 1970. */
  at: number;
  paragraphs: string[];
};

/** How a forum engine writes a page of posts. */
export type Engine = {
  /** Where the page seems to stand. */
  path: string;
  before: string;
  /** The element that holds the posts. */
  holder: string;
  post(post: Written): string;
  after: string;
};

const instant = (at: number): string => new Date(at).toISOString();
const spoken = (at: number): string => instant(at).slice(0, 16).replace('T', ', ');

/** After XenForo 2: an engine that has a reader of its own. */
const xenforo: Engine = {
  path: '/threads/long-one.7/',
  before: `<!doctype html><html id="XF" lang="en"><head><meta charset="utf-8"><title>A long thread | Board</title>
<link rel="stylesheet" href="/highlight.css"></head><body><div class="p-body"><h1 class="p-title-value">A long thread</h1>
<div class="block-body js-replyNewMessageContainer">`,
  holder: '.block-body',
  post: ({number, author, at, paragraphs}) => `
<article class="message message--post js-post" data-author="${author}" data-content="post-${number}" id="js-post-${number}">
<div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user">
<h4 class="message-name"><a href="/members/${author}/" class="username">${author}</a></h4>
<h5 class="userTitle">Member</h5></section></div><div class="message-cell message-cell--main">
<header class="message-attribution"><ul class="message-attribution-main"><li><a href="/threads/long-one.7/post-${number}">
<time datetime="${instant(at)}">${spoken(at)}</time></a></li></ul><ul class="message-attribution-opposite"><li><a href="/threads/long-one.7/post-${number}">#${number}</a></li></ul></header>
<div class="message-body"><div class="bbWrapper">${paragraphs.join('<br>\n')}</div></div>
<footer><a href="/posts/${number}/like">Like</a> <a href="/posts/${number}/reply">Reply</a></footer></div></div></article>`,
  after: '</div></div></body></html>',
};

/** After phpBB 3 in prosilver: an engine that has a reader of its own. */
const phpbb: Engine = {
  path: '/viewtopic.php?t=7',
  before: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long thread - Board</title>
<link rel="stylesheet" href="/highlight.css"></head><body id="phpbb"><div id="page-body"><h2 class="topic-title"><a href="/viewtopic.php?t=7">A long thread</a></h2>`,
  holder: '#page-body',
  post: ({number, author, at, paragraphs}) => `
<div id="p${number}" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt>
<a href="/memberlist.php?mode=viewprofile&amp;u=${number % 4000}" class="username">${author}</a></dt>
<dd class="profile-rank">Regular</dd><dd class="profile-posts"><strong>Posts:</strong> <a href="/search.php?a=${author}">${number % 900}</a></dd></dl>
<div class="postbody"><h3><a href="/viewtopic.php?p=${number}#p${number}">Re: A long thread</a></h3>
<p class="author"><a href="/viewtopic.php?p=${number}#p${number}">Post</a> <span>by <strong><a href="/memberlist.php?u=${number % 4000}" class="username">${author}</a></strong> » </span><time datetime="${instant(at)}">${spoken(at)}</time></p>
<div class="content">${paragraphs.join('<br>\n')}</div></div></div></div>`,
  after: '</div></body></html>',
};

/** After nobody: what repeats and looks authored has to be found out. */
const nobodys: Engine = {
  path: '/talk/7',
  before: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long thread</title>
<link rel="stylesheet" href="/highlight.css"></head><body><header><nav><a href="/">Home</a> <a href="/all">All threads</a></nav></header><main><h1>A long thread</h1><div class="talk">`,
  holder: '.talk',
  post: ({number, author, at, paragraphs}) => `
<section class="turn" id="t${number}"><div class="who"><a href="/people/${author}" class="nick">${author}</a><span class="since">since 2019</span></div>
<div class="what"><div class="when"><a href="/talk/7#t${number}">${spoken(at)}</a></div>
<div class="words">${paragraphs.map(text => `<p>${text}</p>`).join('')}</div>
<div class="do"><a href="/talk/7/answer/${number}">Reply</a><span> · </span><a href="/talk/7/report/${number}">Report</a><b>${number % 7}</b></div></div></section>`,
  after: '</div></main></body></html>',
};

/** The engines whose pages are measured. */
export const engines = {xenforo, phpbb, nobodys};
export type EngineName = keyof typeof engines;
