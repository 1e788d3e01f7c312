import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {join} from 'node:path';
import {root} from '../support/root';
import {overview} from './overview';
import {type DemoSite, sites} from './sites';

/** The demo web while it is served. */
export type Demo = {
  /** The page that lists every site. */
  start: string;
  /** The address of a page of one of the sites, its own start by default. */
  url(host: string, path?: string): string;
  /** What was asked for so far: `host/path`. */
  asked: string[];
  close(): Promise<void>;
};

const files: Record<string, {file: string; type: string}> = {
  '/scrolling.js': {file: 'engines/scrolling.js', type: 'text/javascript'},
  '/one-page.js': {file: 'engines/one-page.js', type: 'text/javascript'},
};

const read = (file: string): Promise<Buffer> => readFile(join(root, 'test/demo', file));

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('cache-control', 'no-store');
  response.end(body);
}

async function answer(
  site: DemoSite | undefined,
  url: URL,
  startedAt: number,
  response: ServerResponse,
): Promise<void> {
  const port = Number(url.port);
  const script = files[url.pathname];
  if (script) return send(response, script.type, await read(script.file));
  if (url.pathname === '/look.css') {
    return send(response, 'text/css', await read(`look/${site?.look ?? 'overview'}.css`));
  }
  if (!site) return send(response, 'text/html', overview(port));
  const page = site.page({url, startedAt, port});
  const type =
    page?.startsWith('<!doctype') || url.pathname === '/more' ? 'text/html' : 'application/json';
  if (page === undefined) response.statusCode = 404;
  send(response, type, page ?? '');
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
    });
  });

/** Serves the demo web on this machine only, on a free port. */
export async function serveDemo(startedAt = Date.now()): Promise<Demo> {
  const asked: string[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    asked.push(url.hostname + url.pathname);
    const site = sites.find(({host}) => host === url.hostname);
    await answer(site, url, startedAt, response);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  const port = await listening(server);
  return {
    start: `http://demo.localhost:${port}/`,
    url(host, path) {
      const start = path ?? sites.find(site => site.host === host)?.start;
      if (start === undefined) throw new Error(`${host} is not a site of the demo.`);
      return `http://${host}:${port}${start}`;
    },
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
