import {html} from '../html';
import {document} from './document';

/** A thread in which nobody names the brand. */
export const silent = (): string =>
  document(
    {title: 'Sourdough in a cold kitchen'},
    html`<main><h1>Sourdough in a cold kitchen</h1>${[
      ['ryeguy', 'Mine takes fourteen hours at 16 degrees. Patience.'],
      ['Lotte', 'Put it on top of the fridge. Warm air goes there to retire.'],
      ['ryeguy', 'The fridge! Of course.'],
    ].map(
      ([author, text]) =>
        html`<article class="status"><header><a rel="author" href="/${author ?? ''}">${author}</a></header><p>${text}</p></article>`,
    )}</main>`,
  );

/** A shop: the brand's name is on many things, and none of them is a post. */
export const shop = (): string =>
  document(
    {title: 'Fernhill One and accessories — Kettle & Pan'},
    html`<header class="top"><a href="/">Kettle &amp; Pan</a></header><main><h1>Coffee makers</h1><ul class="products">${[
      ['Fernhill One', '£89.00'],
      ['Fernhill One, red', '£94.00'],
      ['Tank seal for Fernhill One', '£0.40'],
      ['Moka pot, six cups', '£31.00'],
      ['Fernhill cups, set of four', '£18.00'],
      ['Paper filters, hundred', '£3.20'],
    ].map(
      ([name, price]) =>
        html`<li class="product"><a href="/p/${encodeURIComponent(name ?? '')}"><span class="name">${name}</span></a><span class="price">${price}</span><button>Add to basket</button></li>`,
    )}</ul></main>`,
  );

const HALF_AN_HOUR = 30 * 60_000;
const filler = 'The river was high again and nobody had moved the boats in time. ';

/** A thread of `count` posts on one page; every thousandth names the brand. */
export function endless(count: number, startedAt: number): string {
  const posted = new Date(startedAt - HALF_AN_HOUR).toISOString();
  const posts = Array.from(
    {length: count},
    (_, at) =>
      html`<article class="status" id="e${at}"><header><a rel="author" href="/u${at % 211}">u${at % 211}</a> <a href="/endless/${at}"><time datetime="${posted}">half an hour ago</time></a></header><p>${at % 1000 === 500 ? 'Fernhill, once more: where is my refund? ' : ''}${filler}</p></article>`,
  );
  return document({title: `${count} posts`}, html`<main><h1>${count} posts</h1>${posts}</main>`);
}

/** One post of about `bytes` letters that names the brand at its beginning. */
export function huge(bytes: number, startedAt: number): string {
  const words = filler.repeat(Math.ceil(bytes / filler.length));
  return document(
    {title: 'A very long post'},
    html`<main><h1>A very long post</h1><article class="status" id="h1"><header><a rel="author" href="/epic">epic</a> <a href="/huge#h1"><time datetime="${new Date(startedAt - HALF_AN_HOUR).toISOString()}">half an hour ago</time></a></header><p>Fernhill kept my coat. ${words}</p></article><article class="status" id="h2"><header><a rel="author" href="/brief">brief</a></header><p>Shorter, please.</p></article></main>`,
  );
}
