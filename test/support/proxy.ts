import {createServer, type IncomingMessage, type ServerResponse, request as send} from 'node:http';
import {connect, type Socket} from 'node:net';
import {listen} from './listen';

/** All traffic of a browser, seen from outside: what was asked for, by method and address. */
export type Watched = {address: string; seen: string[]; close(): Promise<void>};

function forward(
  asked: IncomingMessage,
  answer: ServerResponse,
  toHere: (host: string) => boolean,
) {
  const {hostname, port, pathname, search} = new URL(asked.url ?? '');
  if (!toHere(hostname)) {
    answer.writeHead(502).end();
    return;
  }
  const {method, headers} = asked;
  const onward = send(
    {host: '127.0.0.1', port, path: pathname + search, method, headers},
    reply => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.on('error', () => answer.destroy());
      reply.pipe(answer);
    },
  );
  onward.on('error', () => {
    if (!answer.headersSent) answer.writeHead(502);
    answer.end();
  });
  for (const end of [asked, answer]) end.on('error', () => onward.destroy());
  asked.pipe(onward);
}

function tunnel(asked: IncomingMessage, socket: Socket, toHere: (host: string) => boolean) {
  const [host = '', port = ''] = (asked.url ?? '').split(':');
  if (!toHere(host)) {
    socket.on('error', () => socket.destroy()); // Whoever is refused may hang up first
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    return;
  }
  const onward = connect(Number(port), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    onward.pipe(socket).pipe(onward);
  });
  for (const end of [onward, socket]) end.on('error', () => onward.destroy());
}

/** Starts a proxy that lets requests through to this machine's demo hosts and to nowhere else. */
export async function openProxy(toHere: (host: string) => boolean): Promise<Watched> {
  const seen: string[] = [];
  const server = createServer((asked, answer) => {
    seen.push(`${asked.method} ${asked.url}`);
    forward(asked, answer, toHere);
  });
  server.on('connect', (asked, socket: Socket) => {
    seen.push(`CONNECT ${asked.url}`);
    tunnel(asked, socket, toHere);
  });
  const {port, close} = await listen(server);
  return {
    address: `127.0.0.1:${port}`,
    seen,
    close,
  };
}
