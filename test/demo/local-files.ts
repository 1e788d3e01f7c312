import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {basename, dirname, extname, join, normalize, sep} from 'node:path';
import {listen} from '../support/listen';

/** Files of this computer, served so that Earmark may read them: it runs on http and https only. */
export type LocalFiles = {url(file: string): string; close(): Promise<void>};

const types: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** Serves the folders of these files on this machine only: a saved page brings its pictures along. */
export async function serveFiles(files: string[]): Promise<LocalFiles> {
  const folders = [...new Set(files.map(file => dirname(file)))];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const [, number = '', ...rest] = decodeURIComponent(pathname).split('/');
    const folder = folders[Number(number)];
    const file = folder === undefined ? undefined : normalize(join(folder, ...rest));
    if (folder === undefined || !file?.startsWith(folder + sep)) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      body => {
        response.setHeader('content-type', types[extname(file).toLowerCase()] ?? 'text/plain');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  const {port, close} = await listen(server);
  return {
    url: file =>
      `http://files.localhost:${port}/${folders.indexOf(dirname(file))}/${encodeURIComponent(basename(file))}`,
    close,
  };
}
