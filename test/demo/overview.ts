import {document} from './engines/document';
import {html} from './html';
import {sites} from './sites';

/** The demo's first page: every site of the demo web, and what to try there. */
export function overview(port: number): string {
  const rows = sites.flatMap(({host, what, start}) =>
    start === undefined
      ? []
      : [html`<li><a href="http://${host}:${port}${start}">${what}</a><span>${host}</span></li>`],
  );
  return document(
    {title: 'A small web to try Earmark on'},
    html`<main><h1>A small web to try Earmark on</h1>
<p>Everything here is made up and served by your own computer. The brand that is watched is a hotel called Fernhill.</p>
<ol><li>Open a site. Posts that name the brand are underlined.</li><li>Move the pointer over any post: a button appears beside it. One click flags the post.</li><li>Open Earmark from the toolbar to see what waits, and mark what was answered.</li></ol>
<ul class="sites">${rows}</ul></main>`,
  );
}
