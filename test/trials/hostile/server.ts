import {createServer} from 'node:http';
import {listen} from '../../support/listen';
import {type Attack, attacks} from './attacks';

/** The attack pages while they are served, and whether code of theirs ran where it should not. */
export type Hostile = {url(at: number): string; ran(): boolean; close(): Promise<void>};

/** A thread of two posts of which the second names the brand, on an engine that nobody knows. */
function page(attack: Attack, at: number): string {
  const {before = '', author = 'Wellington', title = 'A hotel with a proper cot', link} = attack;
  const time = attack.time ?? `<time datetime="${new Date().toISOString()}">now</time>`;
  const post = (id: number, by: string, words: string) => `<article class="post" id="p${id}">
    <header><a class="author" href="/people/${id}" rel="author">${by}</a>
    <a class="when" href="${id === 2 ? (link ?? `/t/${at}#p2`) : `/t/${at}#p1`}">${time}</a></header>
    <div class="body"><p>${words}</p></div></article>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
  <body>${before}<main style="margin:80px;max-width:700px"><h1>${title}</h1>
  ${post(1, 'Juno', 'We need two nights near Chester, with a cot that is one. Any tips?')}
  ${post(2, author, 'Fernhill in Chester charged us twice for it, and nobody answers our letters.')}
  </main></body></html>`;
}

/** Serves one page for each attack, each on a host of its own, on this machine only. */
export async function serveHostile(): Promise<Hostile> {
  let hasRun = false; // By what a page says, not by scripts of its own
  const server = createServer((request, response) => {
    const at = Number(request.headers.host?.match(/^hostile-(\d+)\./)?.[1]);
    const attack = attacks[at];
    if (request.url === '/ran' && attack?.before === undefined) hasRun = true;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(attack && request.url?.startsWith('/t/') ? page(attack, at) : '');
  });
  const {port, close} = await listen(server);
  return {
    url: at => `http://hostile-${at}.localhost:${port}/t/${at}`,
    ran: () => hasRun,
    close,
  };
}
