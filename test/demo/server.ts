import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {join} from 'node:path';
import type {StandIn} from '../support/driver/driver';
import {listen} from '../support/listen';
import {root} from '../support/root';
import {certificateFor} from './certificate';
import {overview} from './overview';
import {COMMENT_HOST, sites} from './sites';

/** The demo web while it is served. */
export type Demo = {
  /** The page that lists every site. */
  start: string;
  /** The address of a page of one of the sites, its own start by default. */
  url(host: string, path?: string): string;
  /** What was asked for so far: `host/path`. */
  asked: string[];
  /** The comment service, for the browser that is to show it. */
  standIn: StandIn;
  close(): Promise<void>;
};

const files: Record<string, {file: string; type: string}> = {
  '/scrolling.js': {file: 'scripts/scrolling.js', type: 'text/javascript'},
  '/one-page.js': {file: 'scripts/one-page.js', type: 'text/javascript'},
};

const read = (file: string): Promise<Buffer> => readFile(join(root, 'test/demo', file));

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('cache-control', 'no-store');
  response.end(body);
}

/** What both servers, the open and the secure one, have in common. */
type Web = {startedAt: number; ports: {open: number; secure: number}; asked: string[]};

async function answer(request: IncomingMessage, response: ServerResponse, web: Web) {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  web.asked.push(url.hostname + url.pathname);
  const site = sites.find(({host}) => host === url.hostname);
  const script = files[url.pathname];
  if (script) return send(response, script.type, await read(script.file));
  if (url.pathname === '/look.css') {
    return send(response, 'text/css', await read(`look/${site?.look ?? 'overview'}.css`));
  }
  if (!site) return send(response, 'text/html', overview(web.ports.open));
  send(response, typeOf(url), site.page({url, ...web}));
}

const typeOf = ({pathname}: URL): string =>
  pathname.endsWith('.json') ? 'application/json' : 'text/html';

function startOf(host: string): string {
  const start = sites.find(site => site.host === host)?.start;
  if (start === undefined) throw new Error(`${host} is not where a visit of the demo begins.`);
  return start;
}

/** Serves the demo web on this machine only, on free ports. */
export async function serveDemo(startedAt = Date.now()): Promise<Demo> {
  const web: Web = {startedAt, ports: {open: 0, secure: 0}, asked: []};
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, web).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  };
  const {key, cert, der, keyHash} = certificateFor(COMMENT_HOST);
  const open = await listen(createServer(handle));
  const secure = await listen(createSecureServer({key, cert}, handle));
  web.ports = {open: open.port, secure: secure.port};
  return {
    start: `http://demo.localhost:${web.ports.open}/`,
    url: (host, path) => `http://${host}:${web.ports.open}${path ?? startOf(host)}`,
    asked: web.asked,
    standIn: {host: COMMENT_HOST, port: web.ports.secure, der, keyHash},
    async close() {
      await open.close();
      await secure.close();
    },
  };
}
