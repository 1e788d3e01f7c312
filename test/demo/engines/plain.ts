import {type Html, html} from '../html';
import {document} from './document';

const HALF_AN_HOUR = 30 * 60_000;
const filler = 'The river was high again and nobody had moved the boats in time. ';

type Status = {id: string; author: string; text: string; postedAt: number};

const status = ({id, author, text, postedAt}: Status): Html =>
  html`<article class="status" id="${id}"><header><a rel="author" href="/@${author}">${author}</a> <a class="when" href="/status/${id}"><time datetime="${new Date(postedAt).toISOString()}">some time ago</time></a></header><div class="words"><p>${text}</p></div></article>`;

/** A thread in which nobody names the brand. */
export function silent(startedAt: number): string {
  const posts = [
    ['ryeguy', 'Mine takes fourteen hours at 16 degrees. Patience.'],
    ['Lotte', 'Put it on top of the fridge. Warm air goes there to retire.'],
    ['ryeguy', 'The fridge! Of course.'],
  ].map(([author = '', text = ''], at) =>
    status({id: `k${at}`, author, text, postedAt: startedAt - HALF_AN_HOUR}),
  );
  return document(
    {title: 'Sourdough in a cold kitchen'},
    html`<main><h1>Sourdough in a cold kitchen</h1>${posts}</main>`,
  );
}

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

/** A thread of `count` posts on one page; every thousandth names the brand. */
export function endless(count: number, startedAt: number): string {
  const posts = Array.from({length: count}, (_, at) =>
    status({
      id: `e${at}`,
      author: `u${at % 211}`,
      text: at % 1000 === 500 ? `Fernhill, once more: where is my refund? ${filler}` : filler,
      postedAt: startedAt - HALF_AN_HOUR,
    }),
  );
  return document({title: `${count} posts`}, html`<main><h1>${count} posts</h1>${posts}</main>`);
}

/** One post of about `bytes` letters that names the brand at its beginning. */
export function huge(bytes: number, startedAt: number): string {
  const postedAt = startedAt - HALF_AN_HOUR;
  const words = filler.repeat(Math.ceil(bytes / filler.length));
  const long = status({
    id: 'h1',
    author: 'epic',
    text: `Fernhill kept my coat. ${words}`,
    postedAt,
  });
  const short = status({id: 'h2', author: 'brief', text: 'Shorter, please, Fernhill.', postedAt});
  return document(
    {title: 'A very long post'},
    html`<main><h1>A very long post</h1>${long}${short}</main>`,
  );
}
