import {type Html, html} from '../html';
import {agoInWords, type DemoPost, type Written} from '../thread';
import {document, portrait} from './document';

function entry({thread}: Written, post: DemoPost): Html {
  const words = post.text.split('\n').map(line => html`<div class="x7Kq">${line}</div>`);
  return html`<div class="q1Zp mV9" id="m-${post.id}"><div class="aa0"><a class="Yh2" href="/people/${post.author}">${portrait(post.author)}<span class="n8">${post.author}</span></a><a class="tT4" href="/talk/${thread.id}/${thread.slug}#m-${post.id}">${agoInWords(post)}</a></div><div class="bQ6">${words}</div><div class="r0w"><button class="k1">Thank</button><button class="k1">Answer</button></div></div>`;
}

/** A thread on an engine that nobody knows: hashed class names, and times only in words. */
export function nobodys(written: Written): string {
  const {thread} = written;
  return document(
    {title: `${thread.title} · The Nursery`},
    html`<div class="Ap1"><div class="hd3"><a href="/">The Nursery</a><a href="/talk">Talk</a><a href="/swap">Swap shop</a><a href="/people">People</a></div>
<div class="mn5"><div class="tl2">${thread.title}</div><div class="ls9">${thread.posts.map(post => entry(written, post))}</div></div>
<div class="sd8"><div class="wd1">Also asked</div><a href="/talk/51/night-trains">Night trains with a baby</a><a href="/talk/47/rain">Where to go when it rains</a></div>
<div class="ft7">Made by two parents in a kitchen.</div></div>`,
  );
}
