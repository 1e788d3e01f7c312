import {createServer} from 'node:http';
import {listen} from '../../support/listen';

/** Pages on this machine, served while they are measured. */
export type Served = {
  /** Puts a page (or a style sheet) at a path and gives its address. */
  put(path: string, content: string): string;
  close(): Promise<void>;
};

const HOST = 'bench.localhost';

/** Serves what is put there, on a free port. */
export async function serve(): Promise<Served> {
  const all = new Map<string, Buffer>();
  const server = createServer(({url = ''}, response) => {
    const content = all.get(url);
    response.statusCode = content ? 200 : 404;
    response.setHeader('content-type', `text/${url.endsWith('.css') ? 'css' : 'html'}`);
    response.end(content);
  });
  const {port, close} = await listen(server);
  return {
    put(path, content) {
      all.set(path, Buffer.from(content));
      return `http://${HOST}:${port}${path}`;
    },
    close,
  };
}
