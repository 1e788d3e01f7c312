import {html} from '../html';
import {iso, type Thread} from '../thread';
import {document} from './document';

/** The threads as the page's own script asks for them. */
export function asData(threads: Thread[], startedAt: number): string {
  return JSON.stringify(
    threads.map(({id, slug, title, posts}) => ({
      id,
      slug,
      title,
      posts: posts.map(post => ({
        id: post.id,
        author: post.author,
        text: post.text,
        postedAt: iso(post, startedAt),
      })),
    })),
  );
}

/** A forum that is one page: its script writes every thread and changes the address itself. */
export function onePage(): string {
  return document(
    {title: 'Commuters', head: html`<script type="module" src="/one-page.js"></script>`},
    html`<header class="top"><a href="/" data-route>Commuters</a></header><main id="app"><p>Loading…</p></main>`,
  );
}
